package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/**
 * The raw exports of the example, drafted by the command and decided in the few places that the
 * README names, give the example's own figures.
 */
class InitRunTest {

  private static final Path EXAMPLE = Cli.CHECKOUT.resolve("examples/mobilise-sme-2017");

  /** The example's headline figures and the drafted ones that are the same question. */
  private static final Map<String, String> SAME = new LinkedHashMap<>();

  static {
    SAME.put("sending_match", "match_sending");
    SAME.put("host_match", "match_host");
    SAME.put("cross_border", "cross_border_business");
    SAME.put("new_products", "new_products");
    SAME.put("expected_skills", "acquired");
    SAME.put("career", "career");
  }

  @TempDir static Path temp;

  @Tag("slow")
  @Test
  void threeEditsGiveTheFiguresOfTheShippedExample() throws IOException {
    Path exports = Cli.copy(EXAMPLE.resolve("data"), temp.resolve("exports"));
    Path drafted = temp.resolve("pilot");

    Cli init = Cli.run("init", drafted.toString(), "--from", exports.toString());

    assertThat(init.err()).isEmpty();
    assertThat(init.code()).isZero();
    String points = init.out().replaceAll("(?s).*Decide the (\\d+) points.*", "$1");
    String open = points + " decisions are still open: search for '# decide:' or see DECISIONS.md";
    Cli check = Cli.run("check", drafted.toString());
    assertThat(check.err()).isEmpty();
    assertThat(check.out())
        .isEqualTo(
            drafted
                + " is in order: 8 sources, 6 instruments, 29 indicators, 0 of 0 cases passed\n"
                + "  note: "
                + open
                + "\n");

    edit(
        drafted.resolve("programme.yaml"),
        "title: {en: Pilot}\nsummary: {en: \"What this programme is, in one sentence.\"}",
        "title: {en: MobiliseSME pilot}\nsummary: {en: Employees of small companies work abroad.}");
    edit(
        drafted.resolve("programme.yaml"),
        "operational: protected",
        "operational: open, p-percent: 10");
    edit(
        drafted.resolve("report.yaml"),
        "headline: [support_sending, support_host, support_participant, platform_sending, platform_host, match_sending]",
        "headline: [" + String.join(", ", SAME.values()) + "]");

    Path key = Files.writeString(temp.resolve("key"), "0123456789abcdef".repeat(4));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    Cli run =
        Cli.run(
            "run",
            drafted.toString(),
            "--key-file",
            key.toString(),
            "--output",
            temp.resolve("drafted").toString());
    Cli shipped = SharedExample.run();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(shipped.code()).isZero();
    assertThat(run.out()).startsWith("note: " + open).contains("MobiliseSME pilot, data as of ");
    Map<String, List<Object>> expected = figures(SharedExample.output());
    Map<String, List<Object>> figures = figures(temp.resolve("drafted"));
    assertThat(expected.get("sending_match").subList(3, 5)).isEqualTo(List.of(44L, 54L));
    SAME.forEach(
        (shippedId, draftedId) ->
            assertThat(figures.get(draftedId)).as(draftedId).isEqualTo(expected.get(shippedId)));
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).as(file.toString()).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  /** Value, interval, base and population of every overall share, by indicator. */
  private static Map<String, List<Object>> figures(Path output) throws IOException {
    Path table = output.resolve("current/public/data/estimates");
    return ParquetTable.read(table, EstimateTable.SCHEMA).stream()
        .map(EstimateTable::estimate)
        .filter(estimate -> estimate.cell().equals(Cell.OVERALL) && estimate.item() == null)
        .filter(estimate -> estimate.statistic() == Statistic.SHARE)
        .collect(Collectors.toMap(Estimate::indicator, InitRunTest::numbers));
  }

  private static List<Object> numbers(Estimate estimate) {
    return Arrays.asList(
        estimate.value(), estimate.low(), estimate.high(), estimate.base(), estimate.population());
  }
}
