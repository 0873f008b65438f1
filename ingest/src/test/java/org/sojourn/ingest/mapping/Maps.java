package org.sojourn.ingest.mapping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.codebook.YesNo;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Period;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;
import org.sojourn.model.programme.Wave;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

/** A programme to try mappings with, and the way from a row of named texts to its outcome. */
final class Maps {

  static final PseudonymKey KEY = PseudonymKey.of("aa".repeat(32));
  private static final Item CHANNELS = channels();
  static final Codebook CODEBOOK = codebook();

  private Maps() {}

  /** An item with labels that hold separators, and another's label within. */
  private static Item channels() {
    return new Item(
        "channels",
        Item.Kind.MULTIPLE,
        "chosen",
        Text.of("en", "Channels"),
        null,
        null,
        null,
        List.of(
            option("email", "E-mail", "E-Mail-Brief", "SQ001"),
            option("fair", "Fair", "Messe", "SQ002"),
            option("press", "Papers, radio, TV", "Presse; Funk", "SQ003"),
            option("radio", "Radio", "Radio", "SQ004")));
  }

  private static Option option(String id, String english, String german, String also) {
    return new Option(id, new Text(Map.of("en", english, "de", german)), List.of(also));
  }

  static ProgrammeDirectory programme() {
    Text title = Text.of("en", "Test");
    Programme programme =
        new Programme(
            "test",
            title,
            title,
            null,
            null,
            List.of("en", "de"),
            new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)),
            null,
            List.of(new Wave("exit", title)),
            Map.of(Role.HOST, title),
            null,
            List.of(
                new Attribute("project", Attribute.Type.TEXT, title),
                new Attribute("age", Attribute.Type.NUMBER, title)),
            null,
            null,
            null,
            null,
            null);
    return new ProgrammeDirectory(
        Path.of("."), programme, CODEBOOK, List.of(), List.of(), null, List.of());
  }

  private static Codebook codebook() {
    Scale satisfaction =
        new Scale(
            "satisfaction5",
            List.of(
                answer(1, "Very dissatisfied", "Sehr unzufrieden"),
                answer(2, "Dissatisfied", "Unzufrieden"),
                answer(3, "Neither nor", "Weder noch"),
                new Answer(
                    4,
                    new Text(Map.of("en", "Satisfied", "de", "Zufrieden")),
                    List.of("A4", "AO04")),
                answer(5, "Very satisfied", "Sehr zufrieden")),
            3,
            List.of(
                new MissingAnswer(
                    "98", MissingReason.DONT_KNOW, Text.of("en", "Don't know"), null)));
    Scale yesNo =
        new Scale(
            "yes-no", List.of(answer(0, "No", "Nein"), answer(1, "Yes", "Ja")), null, List.of());
    Scale odd =
        new Scale(
            "odd",
            List.of(answer(1, "Gift", "a"), answer(3, "b", "Gift"), answer(4, "c", "c")),
            null,
            List.of());
    Instrument host =
        new Instrument(
            "host",
            Role.HOST,
            "exit",
            Text.of("en", "Host"),
            List.of(
                item("match", Item.Kind.CLOSED, "satisfaction5"),
                item("again", Item.Kind.CLOSED, "yes-no"),
                item("odd", Item.Kind.CLOSED, "odd"),
                item("cost", Item.Kind.AMOUNT, null),
                item("comment", Item.Kind.OPEN, null),
                CHANNELS));
    Instrument other =
        new Instrument(
            "other",
            Role.SENDING,
            "exit",
            Text.of("en", "Sending"),
            List.of(item("reason", Item.Kind.CLOSED, "yes-no")));
    Scale chosen =
        new Scale(
            "chosen",
            YesNo.SCALE.answers(),
            null,
            List.of(
                new MissingAnswer(
                    "98", MissingReason.DONT_KNOW, Text.of("en", "Don't know"), List.of("SQ098"))));
    return new Codebook(List.of(chosen, odd, satisfaction, yesNo), List.of(host, other));
  }

  private static Answer answer(int code, String english, String german) {
    return new Answer(code, new Text(Map.of("en", english, "de", german)), null);
  }

  private static Item item(String id, Item.Kind kind, String scale) {
    boolean amount = kind == Item.Kind.AMOUNT;
    return new Item(
        id,
        kind,
        scale,
        Text.of("en", id),
        null,
        amount ? 0.0 : null,
        amount ? 1000.0 : null,
        null);
  }

  static ColumnRule rule(
      String from, Map<String, String> values, String date, String extract, String constant) {
    return ColumnRule.of(from, values, date, extract, constant, null, null, null, null, null, null);
  }

  /** A rule for answers with a column each: {@code answer, column, answer, column...}. */
  static ColumnRule spread(
      List<String> ticked, List<String> unticked, ColumnRule.Blank blank, String... options) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < options.length; i += 2) {
      columns.put(options[i], options[i + 1]);
    }
    return ColumnRule.of(
        null, null, null, null, null, null, columns, null, ticked, unticked, blank);
  }

  /** A rule for joined answers. */
  static ColumnRule joined(String from, String separator, ColumnRule.Blank blank) {
    return ColumnRule.of(from, null, null, null, null, null, null, separator, null, null, blank);
  }

  static Source source(CanonicalTable table) {
    return new Source(table);
  }

  /** A source definition in the making. */
  static final class Source {

    private final CanonicalTable table;
    private final Map<String, ColumnRule> columns = new LinkedHashMap<>();
    private final Map<String, ColumnRule> items = new LinkedHashMap<>();
    private final Map<MissingReason, List<String>> missing = new LinkedHashMap<>();
    private Format format = Format.CSV;
    private String nace;

    private Source(CanonicalTable table) {
      this.table = table;
    }

    Source column(String column, String from) {
      return column(column, ColumnRule.from(from));
    }

    Source column(String column, ColumnRule rule) {
      columns.put(column, rule);
      return this;
    }

    Source item(String item, ColumnRule rule) {
      items.put(item, rule);
      return this;
    }

    Source missing(MissingReason reason, String... texts) {
      missing.put(reason, List.of(texts));
      return this;
    }

    Source nace(String revision) {
      nace = revision;
      return this;
    }

    Source format(Format value) {
      format = value;
      return this;
    }

    SourceDefinition definition() {
      return new SourceDefinition(
          "survey",
          table,
          table == CanonicalTable.RESPONSES ? "host" : null,
          format,
          "data.csv",
          null,
          nace,
          null,
          columns,
          items,
          missing,
          null);
    }

    CompiledMapping compile() {
      return CompiledMapping.of(definition(), programme());
    }

    /** What becomes of the row with the texts {@code column, text, column, text...}. */
    Mapped map(String... row) {
      CompiledMapping mapping = compile();
      String[] cells = new String[mapping.columns().size()];
      for (int i = 0; i < row.length; i += 2) {
        cells[mapping.columns().indexOf(row[i])] = row[i + 1];
      }
      return new Mapped(mapping, mapping.mapper("data.csv", KEY).map(RawRow.of(7, cells)));
    }
  }

  /** The values of {@code columns}, with blanks between them. */
  static String codes(Mapped mapped, String... columns) {
    return Arrays.stream(columns)
        .map(column -> String.valueOf(mapped.value(column)))
        .collect(Collectors.joining(" "));
  }

  /** An outcome, to be looked at by column. */
  record Mapped(CompiledMapping mapping, Outcome outcome) {

    Object value(String column) {
      Outcome.Accepted accepted = (Outcome.Accepted) outcome;
      return accepted.values()[mapping.canonical().indexOf(column)];
    }

    /** Issues as {@code code column [value]: reason}. */
    List<String> issues() {
      List<String> texts = new ArrayList<>();
      for (Issue issue : outcome.issues()) {
        texts.add(
            issue.code().id()
                + " "
                + issue.column()
                + " ["
                + issue.value()
                + "]: "
                + issue.reason());
      }
      return texts;
    }

    /** Normalisations as {@code column: value = normalised}. */
    List<String> normalisations() {
      return outcome.normalisations().stream()
          .map(n -> n.column() + ": " + n.value() + " = " + n.normalised())
          .toList();
    }

    boolean refused() {
      return outcome instanceof Outcome.Refused;
    }
  }
}
