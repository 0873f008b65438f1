package org.sojourn.transform.disclosure.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Tables to protect: golden ones and random ones. */
final class SdcTables {

  static final ObjectMapper JSON = new ObjectMapper();
  static final List<String> NAMES =
      List.of(
          "affairs_occupation_rating",
          "ces11_province_education",
          "ces11_province_importance",
          "h1_single",
          "h2_bridge",
          "h3_zeros",
          "h4_small_margin",
          "h5_hierarchy",
          "h6_linked",
          "h7_markers",
          "h8_zero_sensitive");

  private SdcTables() {}

  static JsonNode json(String name) {
    try (InputStream in = SdcTables.class.getResourceAsStream("/golden/sdc/" + name + ".json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LinkedTable table(JsonNode json) {
    int threshold = json.get("threshold").asInt();
    int least = json.path("zero_is_safe").asBoolean(true) ? 1 : 0;
    LinkedTable.Builder builder = new LinkedTable.Builder();
    json.get("cells")
        .properties()
        .forEach(
            cell -> {
              long count = cell.getValue().asLong();
              boolean sensitive = count >= least && count < threshold;
              builder.cell(cell.getKey(), count, sensitive ? CellKind.SENSITIVE : CellKind.OPEN);
            });
    for (JsonNode equation : json.get("equations")) {
      List<String> parts = new ArrayList<>();
      equation.get("parts").forEach(part -> parts.add(part.asText()));
      builder.sum(equation.get("total").asText(), parts);
    }
    return builder.build();
  }

  /** Rows by columns with all margins; threshold 5. */
  static LinkedTable twoWay(long[][] counts) {
    LinkedTable.Builder builder = new LinkedTable.Builder();
    Crossed crossed = new Crossed(builder, "");
    crossed.add(counts);
    return builder.build();
  }

  /** Two tables of the same rows that share their totals; threshold 5. */
  static LinkedTable random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = 2 + random.nextInt(4);
    long[][] first = counts(random, rows, 2 + random.nextInt(4));
    long[][] second = new long[rows][2 + random.nextInt(3)];
    for (int r = 0; r < rows; r++) {
      for (long count : first[r]) {
        for (long i = 0; i < count; i++) {
          second[r][random.nextInt(second[r].length)]++;
        }
      }
    }
    LinkedTable.Builder builder = new LinkedTable.Builder();
    new Crossed(builder, "s").add(first);
    new Crossed(builder, "z").add(second);
    return builder.build();
  }

  static long[][] counts(SplittableRandom random, int rows, int columns) {
    long[][] counts = new long[rows][columns];
    for (long[] row : counts) {
      for (int c = 0; c < columns; c++) {
        int size = random.nextInt(10);
        row[c] = size == 0 ? 0 : size < 4 ? random.nextInt(6) : 4 + random.nextInt(40);
      }
    }
    return counts;
  }

  /** Adds a table whose rows may have come with another. */
  private record Crossed(LinkedTable.Builder builder, String prefix) {

    void add(long[][] counts) {
      int columns = counts[0].length;
      List<String> rowNames = new ArrayList<>();
      List<String> columnNames = new ArrayList<>();
      long all = 0;
      long[] sums = new long[columns];
      boolean first = !prefix.equals("z");
      for (int r = 0; r < counts.length; r++) {
        List<String> line = new ArrayList<>();
        long total = 0;
        for (int c = 0; c < columns; c++) {
          line.add(cell("r" + r + "|" + prefix + c, counts[r][c]));
          total += counts[r][c];
          sums[c] += counts[r][c];
        }
        rowNames.add("r" + r + "|*");
        if (first) {
          cell("r" + r + "|*", total);
        }
        builder.sum("r" + r + "|*", line);
        all += total;
      }
      if (first) {
        cell("*|*", all);
        builder.sum("*|*", rowNames);
      }
      for (int c = 0; c < columns; c++) {
        columnNames.add(cell("*|" + prefix + c, sums[c]));
        List<String> line = new ArrayList<>();
        for (int r = 0; r < counts.length; r++) {
          line.add("r" + r + "|" + prefix + c);
        }
        builder.sum("*|" + prefix + c, line);
      }
      builder.sum("*|*", columnNames);
    }

    private String cell(String name, long count) {
      builder.cell(name, count, count > 0 && count < 5 ? CellKind.SENSITIVE : CellKind.OPEN);
      return name;
    }
  }

  static Set<Integer> hidden(Mask mask) {
    Set<Integer> hidden = new HashSet<>(mask.primary());
    hidden.addAll(mask.complementary());
    return hidden;
  }
}
