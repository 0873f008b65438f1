package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.table.EstimateTable;
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
    Map<String, Integer> compared = new TreeMap<>();
    for (String[] expected : expected()) {
      if (compare(expected, figures)) {
        compared.merge(expected[1] + "." + expected[4], 1, Integer::sum);
      }
    }
    assertThat(compared)
        .containsEntry("exchanges.n", 86)
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

  /** Compares one value of R; false where Sojourn computes no such figure (distinct counts). */
  private static boolean compare(String[] expected, Map<String, Estimate> figures) {
    String cell = cell(expected[3]);
    double value = expected[5].equals("NA") ? Double.NaN : Double.parseDouble(expected[5]);
    String field = expected[4];
    switch (expected[1]) {
      case "exchanges", "flow" -> {
        if (!field.equals("n")) {
          return false;
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
    return true;
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
