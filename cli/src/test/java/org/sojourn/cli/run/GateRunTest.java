package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;

/** What a run is refused for, what is told of it, and how an operator overrules it. */
class GateRunTest {

  private static final String ANSWERS = "data/host.csv";

  @TempDir static Path shared;
  @TempDir Path temp;
  private Path programme;
  private Path output;

  @BeforeAll
  static void publishOnce() {
    Path tiny = Cli.programme("tiny", shared);
    Cli run = Cli.run("run", tiny.toString(), "--output", shared.resolve("output").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    programme = Cli.programme("tiny", temp);
    output = temp.resolve("output");
    Path run = shared.resolve("output/current").toRealPath();
    Path runs = Files.createDirectories(output.resolve("runs"));
    Cli.copy(run, runs.resolve(run.getFileName()));
    Files.createSymbolicLink(output.resolve("current"), Path.of("runs").resolve(run.getFileName()));
  }

  private Cli run(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("run", programme.toString(), "--output", output.toString()));
    arguments.addAll(List.of(more));
    return Cli.run(arguments.toArray(String[]::new));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = programme.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private Path published() throws IOException {
    return output.resolve("current").toRealPath();
  }

  private static List<String> verdicts(Path run, String gate) throws IOException {
    JsonNode manifest =
        JsonMapper.builder().build().readTree(run.resolve("manifest.json").toFile());
    List<String> verdicts = new ArrayList<>();
    for (JsonNode result : manifest.get("outcome").get("gates")) {
      if (result.get("gate").asText().equals(gate)) {
        verdicts.add(result.get("subject").asText() + " " + result.get("verdict").asText());
      }
    }
    return verdicts;
  }

  @Test
  void aHeadlineThatNobodyWhoCameExplainsIsRefusedUntilItIsAccepted() throws IOException {
    Path before = published();
    Files.writeString(
        programme.resolve(ANSWERS),
        Files.readString(programme.resolve(ANSWERS))
            .replace("T10:00,5", "T10:00,1")
            .replace("T10:00,4", "T10:00,2")
            .replace("Zufrieden", "Unzufrieden"));

    Cli refused = run();

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .isEqualTo(
            "sojourn: refused to publish; %s stays%n".formatted(output.resolve("current"))
                + "  gate headline: 'host_match' is 0 % (n = 4) after 75 % (n = 4): a shift of 75"
                + " points, more than 10, which who came and went does not explain (0 came, 0 went,"
                + " 4 stayed; p < 0.0001, below 0.01); look for recoded or swapped answers\n"
                + "  look at %s, mend it and run again; if it is as it should be, run once with"
                    .formatted(output.resolve("refused"))
                + " --accept headline\n");
    assertThat(published()).isEqualTo(before);
    assertThat(output.resolve("refused/public/site/index.html")).isRegularFile();
    assertThat(verdicts(output.resolve("refused"), "headline"))
        .containsExactly("host_match refused", "completion passed");

    Cli accepted = run("--accept", "headline");

    assertThat(accepted.code()).as(accepted.err()).isZero();
    assertThat(accepted.out())
        .contains(
            "  published all the same, gate headline: 'host_match' is 0 % (n = 4) after 75 %");
    assertThat(published()).isNotEqualTo(before);
    assertThat(verdicts(published(), "headline"))
        .containsExactly("host_match accepted", "completion passed");
    assertThat(output.resolve("refused")).doesNotExist();

    Cli next = run();
    assertThat(next.code()).as(next.err()).isZero();
    assertThat(verdicts(published(), "headline"))
        .as("what was accepted is what the next is compared with")
        .containsExactly("host_match passed", "completion passed");
  }

  @Test
  void everyGateOfTheDataIsNamedAtOnce() throws IOException {
    Path before = published();
    edit(
        "programme.yaml",
        "pseudonyms:",
        "gates: {quarantined: 15, columns: refuse, age-days: 3}\npseudonyms:");
    edit(ANSWERS, "X4,a@example.org,2017-05-02T10:00,4\n", "");
    edit(ANSWERS, "X5,a@example.org,2017-05-22T10:00,2\n", "");
    edit(ANSWERS, "Match\n", "Match,Comment\n");
    edit(ANSWERS, ",5\n", ",5,\n");
    edit(ANSWERS, ",Zufrieden\n", ",Zufrieden,\n");
    edit(ANSWERS, ",7\n", ",7,good\n");
    Files.setLastModifiedTime(
        programme.resolve("data/registrations.csv"),
        FileTime.from(Instant.now().minus(Duration.ofDays(5))));

    Cli refused = run();

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err().lines())
        .containsExactly(
            "sojourn: refused to publish; " + output.resolve("current") + " stays",
            "  gate quarantined: 1 of 4 rows of source 'host' were set aside (unknown-exchange 1,"
                + " outside-scale 1): 25.0 %, more than 15 %; mend the source or its mapping",
            "  gate quarantined: 1 of 6 rows of source 'registrations' were set aside"
                + " (unknown-country 1): 16.7 %, more than 15 %; mend the source or its mapping",
            "  gate responses: questionnaire 'host' has 3 responses, the published run 5: 40.0 %"
                + " are missing, more than 20 %; look for an export that was cut or filtered",
            "  gate columns: source 'host' has other columns than in the published run: new"
                + " 'Comment'; see whether its mapping still says what it should",
            "  gate age: the newest file of source 'registrations', data/registrations.csv, is 5.0"
                + " days old, more than 3; look why no new export came",
            "  look at "
                + output.resolve("refused/private/quality/index.html")
                + ", mend it and run again; if it is as it should be, run once with --accept age"
                + " --accept columns --accept quarantined --accept responses");
    assertThat(published()).isEqualTo(before);
    assertThat(output.resolve("refused/private/quality/index.html"))
        .content()
        .contains("This run was not published.", "responses: questionnaire &#39;host&#39;");
  }

  @Test
  void otherColumnsAreToldAndPublished() throws IOException {
    edit("data/registrations.csv", "Size,Date\n", "Size,Date,Web\n");
    for (String line : List.of("01-05", "01-06", "01-12", "02-01", "02-03", "02-20")) {
      edit("data/registrations.csv", "2017-" + line + "\n", "2017-" + line + ",\n");
    }
    Cli run = run();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "  note: source 'registrations' has other columns than in the published run: new 'Web';"
                + " see whether its mapping still says what it should");
    assertThat(verdicts(published(), "columns"))
        .containsExactly("exchanges passed", "host passed", "registrations noted");
  }

  @Test
  void onlyGatesThatAreCanBeOverruled() {
    assertThat(run("--accept", "headlines").err())
        .isEqualTo(
            "sojourn: --accept headlines: there is no such gate to overrule; allowed: quarantined,"
                + " responses, headline, columns, age; did you mean 'headline'?\n");
    assertThat(run("--accept", "lost").code()).isEqualTo(2);
  }
}
