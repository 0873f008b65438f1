package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/** One more respondent from run to run: what was published and what is published tell nothing. */
class SuccessiveRunsTest {

  @TempDir Path temp;
  private Path programme;
  private Path home;
  private Cli first;

  @BeforeEach
  void publishOnce() throws IOException {
    programme = Cli.programme("tiny", temp);
    home = temp.resolve("output");
    Files.writeString(
        programme.resolve("data/exchanges.csv"),
        "X8,A,F,p8@example.org,completed,2017-05-02,2017-05-20\n"
            + "X10,C,B,p10@example.org,completed,2017-05-02,2017-05-20\n",
        StandardOpenOption.APPEND);
    first = run();
  }

  private Cli run() {
    return Cli.run("run", programme.toString(), "--output", home.toString());
  }

  private void answer(String exchange, int match) throws IOException {
    Files.writeString(
        programme.resolve("data/host.csv"),
        exchange + ",b@example.org,2017-05-22T10:00," + match + "\n",
        StandardOpenOption.APPEND);
  }

  private List<Estimate> published() {
    return all().stream().filter(e -> e.indicator().equals("host_match")).toList();
  }

  private List<Estimate> all() {
    return ParquetTable.read(home.resolve("current/public/data/estimates"), EstimateTable.SCHEMA)
        .stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  /** Indicators of the figures that stay as an earlier run published them, one for each figure. */
  private List<String> stayed() {
    return all().stream().filter(e -> e.earlierDay() != null).map(Estimate::indicator).toList();
  }

  /** A figure without the day of its data. */
  private static String undated(Estimate e) {
    return e.toString().replace("reason=as of 2017-05-22", "reason=null");
  }

  private Object beside() throws IOException {
    JsonNode manifest =
        JsonMapper.builder().build().readTree(home.resolve("current/manifest.json").toFile());
    return manifest.has("earlier") ? manifest.get("earlier").asText() : null;
  }

  @Test
  void oneMoreRespondentLeavesTheFiguresAsTheyWere() throws IOException {
    assertThat(first.code()).isZero();
    assertThat(beside()).isNull();
    String run = home.resolve("current").toRealPath().getFileName().toString();
    List<Estimate> before = published();
    answer("X8", 1);

    Cli second = run();

    assertThat(second.code()).isZero();
    assertThat(beside()).isEqualTo(run);
    assertThat(published().stream().map(SuccessiveRunsTest::undated))
        .containsExactlyElementsOf(before.stream().map(Estimate::toString).toList());
    long shown = before.stream().filter(Estimate::shown).count();
    assertThat(published().stream().map(Estimate::earlierDay).filter(Objects::nonNull))
        .hasSize((int) shown)
        .containsOnly("2017-05-22");
    assertThat(stayed())
        .as("who answered stays, too")
        .containsOnly("host_match", BuiltIn.FUNNEL, BuiltIn.RESPONSE);
    assertThat(second.out())
        .contains(
            "  "
                + stayed().size()
                + " figures stay as they were published before, with data as of 2017-05-22: too few"
                + " answers have changed");
    assertThat(Cli.run("explain", published().get(0).id(), "--run", home.toString()).out())
        .startsWith(
            "Carried over from run "
                + run
                + ", of data as of 2017-05-22: too few answers have changed since. All that follows"
                + " is of that run.\n\n"
                + published().get(0).id())
        .contains("Who counts, counted again", "\nMade from\n", "\nRun " + run + " of Sojourn ");
    answer("X10", 5);
    run();
    assertThat(published().get(0).base())
        .as("two more, who do not say the same")
        .isEqualTo(before.get(0).base() + 2);
    assertThat(published().get(0).earlierDay()).isNull();
  }

  @Test
  void theSameDataGiveTheSameFigures() {
    List<Estimate> before = published();
    run();
    assertThat(published()).isEqualTo(before);
  }

  @Test
  void aRunWithoutEditionsIsItselfTheFirst() throws IOException {
    Path current = home.resolve("current").toRealPath();
    try (Stream<Path> files = Files.list(current.resolve("private/editions"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(current.resolve("private/editions"));
    List<Estimate> before = published();
    answer("X8", 1);

    assertThat(run().code()).isZero();
    assertThat(published().stream().map(SuccessiveRunsTest::undated))
        .containsExactlyElementsOf(before.stream().map(Estimate::toString).toList());
  }

  @Test
  void whatCannotBeReadOfTheLastRunEndsTheNext() throws IOException {
    Path current = home.resolve("current").toRealPath();
    try (Stream<Path> files = Files.list(current.resolve("private/editions"))) {
      Files.writeString(files.findFirst().orElseThrow(), "PAR1");
    }

    Cli second = run();

    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err())
        .startsWith(
            "sojourn: what was published before cannot be read, and new figures beside it could"
                + " give hidden ones away: ")
        .contains("; restore " + current + ", or publish to another directory with --output");
    assertThat(home.resolve("current").toRealPath()).isEqualTo(current);
  }
}
