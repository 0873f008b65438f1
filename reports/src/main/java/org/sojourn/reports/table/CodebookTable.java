package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.SourceLine;

/** What was asked: questionnaires, questions and scales. */
public final class CodebookTable {

  private CodebookTable() {}

  /** The questionnaires; empty without surveys. */
  public static Optional<Block.DataTable> instruments(Composition composition) {
    List<List<Entry>> rows = new ArrayList<>();
    for (Instrument instrument : composition.instruments()) {
      rows.add(
          List.of(
              new Entry(composition.in(instrument.title()), instrument.instrument(), "plain"),
              Entry.of(composition.labels().role(instrument.role().id())),
              Entry.of(composition.labels().wave(instrument.wave())),
              Entry.of(composition.numbers().count(instrument.items().size()))));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.say("table.instruments"),
            "plain",
            List.of(
                Cells.left(composition.say("instruments.title"), 42),
                Cells.left(composition.say("instruments.role"), 22),
                Cells.left(composition.say("instruments.wave"), 24),
                Cells.right(composition.say("instruments.items"), 12)),
            rows,
            Cells.spoken(composition, rows),
            "",
            SourceLine.of("codebook/instruments")));
  }

  /**
   * The questions, each once and by option where it has several answers, with the questionnaires
   * that ask it; empty without surveys.
   */
  public static Optional<Block.DataTable> items(Composition composition) {
    Codebook codebook = composition.directory().codebook();
    List<List<Entry>> rows = new ArrayList<>();
    for (Instrument instrument : codebook.instruments()) {
      for (Item item : instrument.columns()) {
        if (instrument.equals(first(codebook, item.id()))) {
          rows.add(row(composition, codebook, item));
        }
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.say("table.items"),
            "dense",
            List.of(
                Cells.left(composition.say("items.item"), 17),
                Cells.left(composition.say("items.question"), 45),
                Cells.left(composition.say("items.answers"), 13),
                Cells.left(composition.say("items.instruments"), 25)),
            rows,
            composition.say("alt.items", "count", rows.size()),
            "",
            SourceLine.of("codebook/items")));
  }

  private static Instrument first(Codebook codebook, String item) {
    return codebook.instruments().stream().filter(i -> i.asks(item)).findFirst().orElseThrow();
  }

  private static List<Entry> row(Composition composition, Codebook codebook, Item item) {
    String asked =
        codebook.instruments().stream()
            .filter(i -> i.asks(item.id()))
            .map(Instrument::instrument)
            .collect(Collectors.joining(", "));
    return List.of(
        Entry.of(item.id()),
        Entry.of(composition.in(item.label())),
        Entry.of(answers(composition, item)),
        Entry.of(asked));
  }

  private static String answers(Composition composition, Item item) {
    return switch (item.kind()) {
      case CLOSED, MULTIPLE -> item.scale();
      case AMOUNT -> composition.say("items.amount");
      case OPEN -> composition.say("items.open");
    };
  }

  /** The codes with their labels; where labels only repeat codes, the range and the others. */
  static String answers(Composition composition, Scale scale) {
    List<Answer> named =
        scale.answers().stream().filter(a -> !label(composition, a).isEmpty()).toList();
    if (named.size() == scale.answers().size()) {
      return named.stream()
          .map(a -> a.code() + "\u00a0=\u00a0" + label(composition, a))
          .collect(Collectors.joining(", "));
    }
    Stream<String> range =
        Stream.of(
            composition.say(
                "scales.range",
                "low",
                Integer.toString(scale.lowest()),
                "high",
                Integer.toString(scale.highest())));
    Stream<String> labels =
        named.stream()
            .map(
                a ->
                    composition.say(
                        "scales.end",
                        "code",
                        Integer.toString(a.code()),
                        "label",
                        label(composition, a)));
    return Stream.concat(range, labels).collect(Collectors.joining(", "));
  }

  /** The label without its own code in front; empty where it says no more than the code. */
  private static String label(Composition composition, Answer answer) {
    String label = composition.in(answer.label()).strip();
    String code = Integer.toString(answer.code());
    return label.equals(code)
        ? ""
        : label.replaceFirst("^" + code + "\\s*[-\u2013\u2014=:.)]\\s+(?=\\D)", "");
  }

  /** The scales with their answers; empty without surveys. */
  public static Optional<Block.DataTable> scales(Composition composition) {
    List<List<Entry>> rows = new ArrayList<>();
    for (Scale scale : composition.directory().codebook().scales()) {
      String answers = answers(composition, scale);
      String missing =
          scale.missing().stream()
              .map(m -> composition.in(m.label()))
              .collect(Collectors.joining(", "));
      rows.add(List.of(Entry.of(scale.id()), Entry.of(answers), Entry.of(missing)));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.say("table.scales"),
            "wide",
            List.of(
                Cells.left(composition.say("scales.scale"), 16),
                Cells.left(composition.say("scales.answers"), 60),
                Cells.left(composition.say("scales.missing"), 24)),
            rows,
            Cells.spoken(composition, rows),
            "",
            SourceLine.of("codebook/scales")));
  }
}
