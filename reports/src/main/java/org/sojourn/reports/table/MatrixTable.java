package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.report.Question;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.evidence.Evidence;
import org.sojourn.reports.words.Asked;
import org.sojourn.reports.words.SourceLine;

/** Evaluation questions: criterion, indicators, sources with bases, and strength of evidence. */
public final class MatrixTable {

  private MatrixTable() {}

  /** The table of all questions of the report. */
  public static Block.DataTable of(Composition composition) {
    List<List<Entry>> rows =
        composition.directory().report().questions().stream()
            .map(question -> row(composition, question))
            .toList();
    return composition.table(
        composition.say("table.matrix"),
        "tall",
        List.of(
            Cells.left(composition.say("matrix.question"), 27),
            Cells.left(composition.say("matrix.indicators"), 29),
            Cells.left(composition.say("matrix.source"), 28),
            Cells.left(composition.say("matrix.strength"), 16)),
        rows,
        Cells.spoken(composition, rows),
        composition.say(
            "matrix.rule",
            "least",
            Evidence.LEAST_BASE,
            "rate",
            composition.numbers().percent(Evidence.LEAST_RATE),
            "points",
            Evidence.WIDEST),
        SourceLine.NONE.showing(estimates(composition)));
  }

  /** The figures on which the strength of evidence rests. */
  private static List<Estimate> estimates(Composition composition) {
    return composition.directory().report().questions().stream()
        .map(question -> Evidence.of(composition, indicators(composition, question)))
        .flatMap(e -> Stream.concat(e.estimates().stream(), e.rates().stream()))
        .toList();
  }

  /** The indicators of {@code question} that the run computed. */
  public static List<Indicator> indicators(Composition composition, Question question) {
    return question.indicators().stream()
        .flatMap(id -> composition.directory().indicator(id).stream())
        .filter(indicator -> composition.overall(indicator).isPresent())
        .toList();
  }

  private static List<Entry> row(Composition composition, Question question) {
    List<Indicator> indicators = indicators(composition, question);
    Evidence evidence = Evidence.of(composition, indicators);
    return List.of(
        new Entry(
            composition.in(question.text()),
            composition.say("criterion." + question.criterion().id()),
            "plain"),
        Entry.of(
            composition
                .words()
                .parts(indicators.stream().map(i -> composition.in(i.label())).toList())),
        new Entry(
            source(composition, indicators),
            composition
                .words()
                .parts(
                    Stream.of(
                            bases(composition, evidence.estimates()),
                            rates(composition, evidence.rates()))
                        .filter(text -> !text.isEmpty())
                        .toList()),
            "plain"),
        strength(composition, evidence));
  }

  /** Who was asked and when, and whether records of exchanges are counted. */
  private static String source(Composition composition, List<Indicator> indicators) {
    List<Indicator> asked = new ArrayList<>(indicators);
    asked.removeIf(i -> Asked.of(i, composition.directory()).items().isEmpty());
    List<String> sources = new ArrayList<>();
    if (!asked.isEmpty()) {
      sources.add(composition.sources().asked(asked));
    }
    if (asked.size() < indicators.size()) {
      sources.add(composition.say("matrix.records"));
    }
    return composition.words().parts(sources);
  }

  /** How strong {@code evidence} is, and why it is not stronger. */
  static Entry strength(Composition composition, Evidence evidence) {
    List<String> failed = new ArrayList<>();
    if (evidence.strength() != Evidence.Strength.NONE) {
      evidence.failed().forEach(c -> failed.add(composition.say("evidence.lacks." + c.id())));
    }
    return new Entry(
        composition.say("evidence." + evidence.strength().id()),
        composition.words().parts(failed),
        "plain");
  }

  private static String bases(Composition composition, List<Estimate> estimates) {
    List<Long> bases =
        estimates.stream().filter(e -> e.base() != null).map(Estimate::base).sorted().toList();
    return bases.isEmpty()
        ? ""
        : range(
            composition,
            "matrix.bases",
            composition.numbers().count(bases.get(0)),
            composition.numbers().count(bases.get(bases.size() - 1)));
  }

  private static String rates(Composition composition, List<Estimate> rates) {
    List<Double> shown =
        rates.stream().filter(Estimate::shown).map(Estimate::value).sorted().toList();
    return shown.isEmpty()
        ? ""
        : range(
            composition,
            "matrix.rates",
            composition.numbers().percent(shown.get(0)),
            composition.numbers().percent(shown.get(shown.size() - 1)));
  }

  private static String range(Composition composition, String key, String low, String high) {
    String several = Boolean.toString(!low.equals(high));
    return composition.say(key, "several", several, "low", low, "high", high);
  }
}
