package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

/**
 * 3,184 real mobilities through the same command as everything else, compared with R. The data may
 * not be copied into this repository: they are looked for in {@code shared/golden} beside the
 * checkout, or where the system property {@code sojourn.golden} says.
 */
class RealMobilityTest {

  private static final Path GOLDEN =
      Path.of(
          System.getProperty(
              "sojourn.golden",
              Cli.CHECKOUT.resolveSibling("shared").resolve("golden").toString()));

  /** R's names of fields to statistics. */
  private static final Map<String, String> STATISTICS =
      Map.of(
          "estimate", "mean",
          "sd", "standard-deviation",
          "median", "median",
          "q25", "lower-quartile",
          "q75", "upper-quartile");

  @TempDir Path temp;

  @Test
  void countsDurationsAndFlowsEqualThoseOfR() throws IOException {
    requireData();
    Path programme = Cli.programme("erasmus-ka347", temp);
    Files.createDirectories(programme.resolve("data"));
    Files.copy(
        GOLDEN.resolve("real/erasmus_ka347_mobility.csv"),
        programme.resolve("data/erasmus_ka347_mobility.csv"));
    Path output = temp.resolve("output");

    Cli cli = Cli.run("run", programme.toString(), "--output", output.toString());

    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out()).contains("3,184 rows in = 3,184 accepted + 0 quarantined");
    Map<String, Estimate> figures = figures(output);
    Map<String, Long> distinct = distinct(programme, output);
    Map<String, Integer> compared = new TreeMap<>();
    for (String[] expected : expected()) {
      compare(expected, figures, distinct);
      compared.merge(expected[1] + "." + expected[4], 1, Integer::sum);
    }
    assertThat(compared)
        .hasSize(12)
        .containsEntry("exchanges.n", 86)
        .containsEntry("exchanges.n_same_country", 86)
        .containsEntry("exchanges.projects", 86)
        .containsEntry("exchanges.receiving_countries", 86)
        .containsEntry("exchanges.sending_countries", 86)
        .containsEntry("flow.n", 452)
        .containsEntry("mean.estimate", 172)
        .containsEntry("mean.median", 172)
        .containsEntry("mean.n", 172)
        .containsEntry("mean.q25", 172)
        .containsEntry("mean.q75", 172)
        .containsEntry("mean.sd", 172);
  }

  private static void requireData() {
    boolean there = Files.isDirectory(GOLDEN.resolve("real"));
    if (!there) {
      System.err.println(
          """
          ##########################################################################
          NOT TESTED: 3,184 real mobilities. Their data are not in %s.
          Name the folder with -Dsojourn.golden=DIR.
          ##########################################################################\
          """
              .formatted(GOLDEN));
    }
    Assumptions.assumeTrue(there, "the real mobility data are not here");
  }

  private static Map<String, Estimate> figures(Path output) {
    return ParquetTable.read(output.resolve("current/private/estimates"), EstimateTable.SCHEMA)
        .stream()
        .map(EstimateTable::estimate)
        .collect(
            Collectors.toMap(
                e ->
                    String.join(
                        " ",
                        e.indicator(),
                        e.statistic().id(),
                        e.cell().breakdown(),
                        e.cell().joined()),
                e -> e));
  }

  private static List<String[]> expected() throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(GOLDEN.resolve("expected/real_erasmus.csv"))) {
      rows.add(line.split(",", -1));
    }
    return rows.subList(1, rows.size());
  }

  /**
   * Distinct projects and countries, and exchanges within a country, by R's field and cell: no
   * figures of Sojourn's, so they are counted here from the canonical table.
   */
  private static Map<String, Long> distinct(Path programme, Path output) {
    TableSchema schema = CanonicalTables.exchanges(ProgrammeLoader.load(programme).programme());
    Map<String, Set<Object>> values = new HashMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (Object[] row : ParquetTable.read(output.resolve("current/private/exchanges"), schema)) {
      Object sending = row[schema.position("sending_country")];
      Object host = row[schema.position("host_country")];
      Object project = row[schema.position("project")];
      for (String cell :
          List.of(
              "overall ",
              "country " + sending,
              "partner-country " + host,
              "call_year " + row[schema.position("call_year")])) {
        values.computeIfAbsent("projects " + cell, k -> new HashSet<>()).add(project);
        values.computeIfAbsent("sending_countries " + cell, k -> new HashSet<>()).add(sending);
        values.computeIfAbsent("receiving_countries " + cell, k -> new HashSet<>()).add(host);
        counts.merge("n_same_country " + cell, sending.equals(host) ? 1L : 0L, Long::sum);
      }
    }
    values.forEach((key, set) -> counts.put(key, (long) set.size()));
    return counts;
  }

  /** Compares one value of R. */
  private static void compare(
      String[] expected, Map<String, Estimate> figures, Map<String, Long> distinct) {
    String cell = cell(expected[3]);
    double value = expected[5].equals("NA") ? Double.NaN : Double.parseDouble(expected[5]);
    String field = expected[4];
    switch (expected[1]) {
      case "exchanges", "flow" -> {
        if (!field.equals("n")) {
          assertThat(distinct).containsEntry(field + " " + cell, (long) value);
          return;
        }
        String key = "exchanges count " + cell;
        assertThat(figures).containsKey(key);
        assertThat(figures.get(key).value()).as(key).isEqualTo(value);
      }
      case "mean" -> {
        String indicator = expected[2].equals("days") ? "duration" : "age";
        String statistic = STATISTICS.getOrDefault(field, "mean");
        String key = indicator + " " + statistic + " " + cell;
        assertThat(figures).containsKey(key);
        if (field.equals("n")) {
          assertThat(figures.get(key).base()).as(key).isEqualTo((long) value);
        } else if (expected[5].equals("NA")) {
          assertThat(figures.get(key).value()).as(key).isNull();
        } else {
          assertThat(figures.get(key).value())
              .as(key)
              .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
        }
      }
      default -> throw new AssertionError("unknown metric " + expected[1]);
    }
  }

  /** R's group as breakdown and cell: {@code receiving=CZ|sending=AL} as {@code flow AL|CZ}. */
  private static String cell(String group) {
    if (group.equals("all")) {
      return "overall ";
    }
    Map<String, String> keys = new HashMap<>();
    for (String part : group.split("\\|")) {
      String[] pair = part.split("=");
      keys.put(pair[0], pair[0].equals("call_year") ? pair[1] : iso(pair[1]));
    }
    if (keys.size() == 2) {
      return "flow " + keys.get("sending") + "|" + keys.get("receiving");
    }
    if (keys.containsKey("sending")) {
      return "country " + keys.get("sending");
    }
    return keys.containsKey("receiving")
        ? "partner-country " + keys.get("receiving")
        : "call_year " + keys.get("call_year");
  }

  private static String iso(String code) {
    return Countries.find(code).orElseThrow().code();
  }
}
