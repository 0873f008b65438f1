package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.tables.ParquetTable;

/** The page about the data's quality, from run to run of one output directory. */
class QualityRunTest {

  private static final Pattern REASON =
      Pattern.compile(
          "<bdi>([a-z-]+)</bdi></td><td class=\"number\">([\\d,]+)</td><td class=\"text\">");

  @TempDir static Path temp;
  private static Path home;
  private static Cli first;
  private static String firstPage;
  private static String secondPage;
  private static String thirdPage;
  private static String fourthPage;

  @BeforeAll
  static void runFourTimes() throws IOException {
    Path programme = Cli.programme("tiny", temp);
    home = temp.resolve("output");
    first = run(programme);
    firstPage = page();
    Files.writeString(
        programme.resolve("data/registrations.csv"),
        "G,Utopia,46,micro,2017-02-21\nH,ES,46,micro,2017-02-22\n",
        StandardOpenOption.APPEND);
    run(programme);
    secondPage = page();
    run(programme);
    thirdPage = page();
    run(programme);
    fourthPage = page();
  }

  private static Cli run(Path programme) {
    return Cli.run("run", programme.toString(), "--output", home.toString());
  }

  private static String page() throws IOException {
    return Files.readString(home.resolve("current/private/quality/index.html"));
  }

  @Test
  void everyRunWritesThePageAndPointsToIt() {
    assertThat(first.code()).isZero();
    assertThat(firstPage)
        .contains("<p class=\"headline\">19 rows read: 16 accepted, 3 set aside</p>");
    assertThat(first.out())
        .contains("judge the data")
        .contains(
            "  quality "
                + home.resolve("current/private/quality/index.html")
                + ", or: sojourn quarantine "
                + home
                + System.lineSeparator());
  }

  @Test
  void countsOnThePageAreThoseThatIngestStored() {
    Map<String, Long> stored = new TreeMap<>();
    for (Object[] row :
        ParquetTable.read(
            home.resolve("current/private/source-counts"), CanonicalTables.sourceCounts())) {
      if (List.of(IssueCode.values()).stream().anyMatch(code -> code.id().equals(row[1]))) {
        stored.merge((String) row[1], (Long) row[3], Long::sum);
      }
    }
    Map<String, Long> shown = new TreeMap<>();
    for (MatchResult reason : REASON.matcher(fourthPage).results().toList()) {
      shown.put(reason.group(1), Long.valueOf(reason.group(2).replace(",", "")));
    }
    assertThat(shown).isEqualTo(stored).containsEntry("unknown-country", 2L).hasSize(4);
  }

  @Test
  void countsInTheFilesAreThoseOfTheManifest() throws IOException {
    JsonNode manifest =
        JsonMapper.builder().build().readTree(home.resolve("current/manifest.json").toFile());
    for (JsonNode input : manifest.get("inputs")) {
      String source = input.get("source").asText();
      JsonNode counts = manifest.get("quality").get(source);
      String line =
          String.join(
              ",",
              source,
              input.get("path").asText(),
              counts.get("rows-in").asText(),
              counts.get("accepted").asText(),
              counts.get("quarantined").asText(),
              input.get("bytes").asText(),
              input.get("sha256").asText());
      assertThat(Files.readString(home.resolve("current/private/quality/files.csv")))
          .contains("\r\n" + line + "\r\n");
    }
  }

  @Test
  void aLaterRunIsComparedWithTheOneBefore() {
    assertThat(firstPage).contains("First run: nothing has been published here before");
    assertThat(secondPage)
        .contains("Compared with the published run ", "data as of 2017-05-22. What is not listed")
        .contains("<td class=\"text\">changed</td><td class=\"number\">6</td>")
        .contains("<td class=\"number\">6</td><td class=\"number\">8</td>")
        .contains("Source registrations: 8 rows, 6 in the last published run");
    assertThat(thirdPage).contains(": the same files, the same counts.");
  }

  @Test
  void runsFromTheSameFilesAfterTheSameRunGiveTheSamePage() {
    assertThat(fourthPage).isEqualTo(thirdPage);
  }

  @Test
  void aRefusedRunLeavesItsPageAndIsForgottenWhenARunIsPublished(@TempDir Path other)
      throws IOException {
    Path programme = Cli.programme("tiny", other);
    Path output = other.resolve("output");
    Path answers = programme.resolve("data/host.csv");
    String good = Files.readString(answers);
    Files.writeString(answers, good.replaceAll("(?m)^X", "Z"));

    Cli refused = Cli.run("run", programme.toString(), "--output", output.toString());

    Path page = output.resolve("refused/private/quality/index.html");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .isEqualTo(
            "sojourn: refused to publish; nothing is published\n"
                + "  gate lost: all 6 rows of source 'host' were quarantined"
                + " (unknown-exchange 6, outside-scale 1); mend the source or its mapping\n"
                + "  look at "
                + page
                + ", mend it and run again"
                + System.lineSeparator());
    assertThat(page)
        .content()
        .contains(
            "<strong>This run was not published.</strong> refused to publish: lost: all 6 rows");
    assertThat(Files.getPosixFilePermissions(output.resolve("refused/private")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(Cli.run("quarantine", output.toString()).err())
        .isEqualTo(
            "sojourn: %s has no published run, only one that was refused: name %s%n"
                .formatted(output, output.resolve("refused")));
    assertThat(Cli.run("quarantine", output.resolve("refused").toString()).out())
        .startsWith("8 rows and 1 single answer set aside");

    Files.writeString(answers, good);
    assertThat(Cli.run("run", programme.toString(), "--output", output.toString()).code()).isZero();
    assertThat(output.resolve("refused")).doesNotExist();
  }

  @Test
  void anotherKeyThanThatOfTheLastRunIsTold(@TempDir Path other) throws IOException {
    Path programme = Cli.programme("tiny", other);
    String output = other.resolve("output").toString();
    String note =
        "The key differs from that of the last run: pseudonyms do not join with earlier runs.";
    Path key = Files.writeString(other.resolve("own.key"), "0123456789abcdef".repeat(4));
    String[] own = {"run", programme.toString(), "--output", output, "--key-file", key.toString()};

    Cli before = Cli.run("run", programme.toString(), "--output", output);
    Cli changed = Cli.run(own);

    assertThat(before.out()).doesNotContain("The key differs");
    assertThat(changed.out()).containsOnlyOnce("  " + note + System.lineSeparator());
    assertThat(other.resolve("output/current/private/quality/index.html"))
        .content()
        .contains(": the same files, the same counts. " + note);
    assertThat(Cli.run(own).out()).doesNotContain("The key differs");
  }

  @Test
  void anUnreadableRecordOfAnEarlierRunStopsNothing(@TempDir Path other) throws IOException {
    Path current = Files.createDirectories(other.resolve("runs/1"));
    Files.writeString(current.resolve("manifest.json"), "{");
    Files.createSymbolicLink(other.resolve("current"), Path.of("runs/1"));
    Path programme = Cli.programme("tiny", other.resolve("programme"));

    Cli run = Cli.run("run", programme.toString(), "--output", other.toString());

    assertThat(run.code()).isZero();
    assertThat(other.resolve("current/private/quality/index.html"))
        .content()
        .contains("it cannot be compared with: its manifest.json cannot be read.");
  }
}
