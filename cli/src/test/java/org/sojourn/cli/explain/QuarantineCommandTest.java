package org.sojourn.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.Main;
import org.sojourn.cli.console.Terminal;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.tables.ParquetTable;

class QuarantineCommandTest {

  private static final String ESCAPE = "\u001b]0;owned\u0007";

  @TempDir Path output;

  @BeforeEach
  void write() throws Exception {
    Path run = Files.createDirectories(output.resolve("runs/1"));
    write(
        run,
        List.of(
            issue("exchanges", "data/x.csv", 4, IssueCode.UNKNOWN_COUNTRY, "Land", "Atlantis"),
            issue("exchanges", "data/x.csv", 4, IssueCode.UNREADABLE_DATE, "Start", "31.2.2017"),
            issue("exchanges", "data/x.csv", 9, IssueCode.UNKNOWN_COUNTRY, "Land", ESCAPE),
            issue("exchanges", "data/x.csv", 12, IssueCode.RAGGED_ROW, null, null),
            issue("host", "data/h.csv", 3, IssueCode.OUTSIDE_SCALE, "Q1", "=7")));
    Files.createSymbolicLink(output.resolve("current"), Path.of("runs/1"));
  }

  private static Object[] issue(
      String source, String file, long row, IssueCode code, String column, String value) {
    String reason = value == null ? "has 3 cells" : "'" + value + "' is not allowed";
    return new Object[] {source, file, row, code.scope().id(), column, value, code.id(), reason};
  }

  private static void write(Path run, List<Object[]> issues) {
    Path tables = run.resolve("private");
    ParquetTable.write(tables.resolve("quarantine"), CanonicalTables.quarantine(), issues);
    ParquetTable.write(
        tables.resolve("source-counts"),
        CanonicalTables.sourceCounts(),
        List.of(
            new Object[] {"exchanges", "rows-in", "row", 20L},
            new Object[] {"host", "rows-in", "row", 20L},
            new Object[] {"registrations", "rows-in", "row", 20L}));
  }

  private Cli quarantine(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "quarantine";
    arguments[1] = output.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Cli.run(arguments);
  }

  @Test
  void showsCountsByReasonThenRows() {
    Cli shown = quarantine();
    assertThat(shown.err()).isEmpty();
    assertThat(shown.code()).isZero();
    assertThat(shown.out().lines())
        .containsExactly(
            "3 rows and 1 single answer set aside",
            "",
            "CODE             COUNT  REASON AND SOURCES",
            "unknown-country  2      Unknown country: exchanges 2",
            "ragged-row       1      Row with too many or too few cells: exchanges 1",
            "unreadable-date  1      Unreadable date: exchanges 1",
            "outside-scale    1      Answer outside the scale: host 1",
            "",
            "FILE:ROW       COLUMN  VALUE                WHY",
            "data/x.csv:4   Land    Atlantis             'Atlantis' is not allowed",
            "data/x.csv:4   Start   31.2.2017            '31.2.2017' is not allowed",
            "data/x.csv:9   Land    \\u{1b}]0;owned\\u{7}  '\\u{1b}]0;owned\\u{7}' is not"
                + " allowed",
            "data/x.csv:12                               has 3 cells",
            "data/h.csv:3   Q1      =7                   '=7' is not allowed");
  }

  @Test
  void filtersNarrowItDown() {
    assertThat(quarantine("--source", "host").out())
        .startsWith("0 rows and 1 single answer set aside that match")
        .contains("data/h.csv:3")
        .doesNotContain("x.csv");
    assertThat(quarantine("--code", "unknown-country", "--column", "land").out())
        .startsWith("2 rows and 0 single answers set aside that match")
        .doesNotContain("31.2.2017", "h.csv");
    assertThat(quarantine("--file", "x.csv").out())
        .isEqualTo(quarantine("--file", "data/x.csv").out())
        .startsWith("3 rows and 0 single answers set aside that match");
  }

  @Test
  void saysWhatALimitLeavesOut() {
    assertThat(quarantine("--limit", "2").out())
        .contains("31.2.2017")
        .doesNotContain("has 3 cells")
        .endsWith(
            "the first 2 of 5; --limit N shows more, --csv all of them" + System.lineSeparator());
    assertThat(quarantine("--limit", "0").err())
        .isEqualTo("sojourn: --limit 0 shows nothing; give 1 or more" + System.lineSeparator());
  }

  @Test
  void csvIsForOtherPrograms() {
    assertThat(quarantine("--csv", "--code", "outside-scale").out())
        .isEqualTo(
            "source,file,row,scope,column,value,code,reason\r\n"
                + "host,data/h.csv,3,value,Q1,'=7,outside-scale,'=7' is not allowed\r\n");
    assertThat(quarantine("--csv").out()).contains(ESCAPE);
    assertThat(quarantine("--csv", "--limit", "1").out().lines()).hasSize(2);
  }

  @Test
  void aTerminalGetsNothingThatItWouldObeyAndNoLineThatItWouldBreak() {
    for (String option : List.of("--csv", "--limit=9")) {
      StringWriter out = new StringWriter();
      PrintWriter writer = new PrintWriter(out, true);
      int code =
          Main.run(new Terminal(writer, writer, true, 60), "quarantine", output.toString(), option);
      assertThat(code).isZero();
      assertThat(out.toString()).doesNotContain("\u001b", "\u0007").contains("\\u{1b}]0;owned");
      if (!option.equals("--csv")) {
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 60);
      }
    }
  }

  @Test
  void unknownSourcesAndCodesAreExplained() {
    Cli source = quarantine("--source", "exchange");
    assertThat(source.code()).isEqualTo(2);
    assertThat(source.err())
        .isEqualTo(
            "sojourn: there is no source 'exchange'; there are: exchanges, host, registrations;"
                + " did you mean 'exchanges'?"
                + System.lineSeparator());
    assertThat(quarantine("--code", "unknown-land").err())
        .startsWith("sojourn: there is no code 'unknown-land'; there are: ragged-row, ")
        .contains("unknown-country");
  }

  @Test
  void nothingThatMatchesIsNoFailure() {
    Cli nothing = quarantine("--source", "registrations");
    assertThat(nothing.code()).isZero();
    assertThat(nothing.out()).isEqualTo(line("nothing that was set aside matches"));
    assertThat(quarantine("--file", "y.csv").out())
        .isEqualTo(
            line(
                "nothing that was set aside matches; files with something set aside: data/h.csv,"
                    + " data/x.csv"));
    assertThat(quarantine("--column", "Sart").out())
        .isEqualTo(
            line(
                "nothing that was set aside matches; columns: Land, Q1, Start; did you mean"
                    + " 'Start'?"));
  }

  private static String line(String text) {
    return text + System.lineSeparator();
  }

  @Test
  void aRunOfWhichNothingWasSetAsideSaysSo() {
    Path clean = output.resolve("runs/2");
    write(clean, List.of());
    Cli shown = Cli.run("quarantine", clean.toString());
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).isEqualTo(line("nothing was set aside"));
  }

  @Test
  void whereThereIsNoRunTheMessageSaysWhatToName() throws Exception {
    Path missing = output.resolve("missing");
    assertThat(Cli.run("quarantine", missing.toString()))
        .isEqualTo(
            new Cli(
                2,
                "",
                line(
                    "sojourn: "
                        + missing
                        + " does not exist; name the output directory of 'sojourn run', or a run in"
                        + " its runs/")));
    Path empty = Files.createDirectory(output.resolve("empty"));
    assertThat(Cli.run("quarantine", empty.toString()).err())
        .contains(empty + " holds no run; name the output directory");
    Files.writeString(empty.resolve("programme.yaml"), "");
    assertThat(Cli.run("quarantine", empty.toString()).err())
        .contains(empty + " is a programme directory; name the output directory of its runs");
  }

  @Test
  void manyRowsAreCountedAndTheFirstFiftyShown() {
    Path many = output.resolve("runs/3");
    write(
        many,
        IntStream.range(0, 120)
            .mapToObj(
                i -> issue("host", "data/h.csv", i + 2, IssueCode.OUTSIDE_RANGE, "Q2", "-" + i))
            .toList());
    String out = Cli.run("quarantine", many.toString()).out();
    assertThat(out.lines().filter(l -> l.startsWith("data/h.csv:"))).hasSize(50);
    assertThat(out).contains("120 single answers", "the first 50 of 120");
  }
}
