package org.sojourn.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;

/** One response withdrawn, one corrected, two new; then another definition, which is refused. */
class DiffCommandTest {

  @TempDir static Path temp;
  private static Path programme;
  private static Path output;
  private static Path first;

  @BeforeAll
  static void threeRuns() throws IOException {
    programme = Cli.programme("tiny", temp);
    output = temp.resolve("output");
    Files.writeString(
        programme.resolve("data/exchanges.csv"),
        "X8,A,F,p8@example.org,completed,2017-05-02,2017-05-20\n"
            + "X10,C,B,p10@example.org,completed,2017-05-02,2017-05-20\n",
        StandardOpenOption.APPEND);
    assertThat(run().code()).isZero();
    first = output.resolve("current").toRealPath();
    edit("data/host.csv", "X1,b@example.org,2017-02-27T10:00,5\n", "");
    edit(
        "data/host.csv",
        "X5,a@example.org,2017-05-22T10:00,2",
        "X5,a@example.org,2017-05-22T10:00,5");
    Files.writeString(
        programme.resolve("data/host.csv"),
        "X8,f@example.org,2017-05-22T10:00,1\nX10,b@example.org,2017-05-22T10:00,1\n",
        StandardOpenOption.APPEND);
    Cli second = run();
    assertThat(second.code()).as(second.err()).isZero();
    edit("indicators.yaml", "codes: [4, 5]", "codes: [5]");
    assertThat(run().err()).contains("gate headline: 'host_match' is 20 % (n = 5) after 60 %");
  }

  private static Cli run() {
    return Cli.run("run", programme.toString(), "--output", output.toString());
  }

  private static void edit(String file, String from, String to) throws IOException {
    Path path = programme.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  /**
   * 3 of 4; without the one who is gone 2 of 3; with the correction 3 of 3; with those who came 3
   * of 5.
   */
  @Test
  void theDifferenceIsTakenApartAndAddsUp() throws IOException {
    Cli diff = Cli.run("diff", first.toString(), output.toString());
    assertThat(diff.code()).as(diff.err()).isZero();
    assertThat(diff.out())
        .startsWith("from " + first.getFileName() + " to ")
        .contains("  responses of 'host': 5, then 6\n")
        .contains(
            """
              host_match: 75.00 % (n = 4), then 60.00 % (n = 5)
                1 withdrawn: -8.33
                1 corrected: +33.33
                2 new: -40.00
            """)
        .contains("  completion: 87.50 % (n = 8), then 87.50 % (n = 8): as it was\n")
        .doesNotContain("changed:");
    JsonNode figure =
        JsonMapper.builder()
            .build()
            .readTree(Cli.run("diff", first.toString(), output.toString(), "--json").out())
            .get("figures")
            .get(0);
    double sum = 0;
    for (JsonNode cause : figure.get("causes")) {
      sum += cause.get("points").asDouble();
    }
    assertThat(figure.get("before").get("value").asDouble() + sum)
        .isCloseTo(figure.get("now").get("value").asDouble(), within(1e-9));
    assertThat(figure.get("causes").findValuesAsText("kind"))
        .containsExactly("withdrawn", "corrected", "new");
  }

  @Test
  void anotherDefinitionIsToldOfARefusedRun() {
    assertThat(Cli.run("diff", output.toString(), output.resolve("refused").toString()).out())
        .contains("  changed: indicator 'host_match' is another\n")
        .contains(
            """
              host_match: 60.00 % (n = 5), then 20.00 % (n = 5)
                other definition: -40.00
            """);
  }

  @Test
  void whatIsNoRunIsSaid() {
    assertThat(Cli.run("diff", first.toString(), temp.toString()).err())
        .isEqualTo(
            "sojourn: %s is no run that was computed to its end; name an output directory of 'sojourn run', a run in its runs/, or its refused/%n"
                .formatted(temp));
  }
}
