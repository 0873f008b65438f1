package org.sojourn.cli.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.sojourn.cli.golden.Figure.Value;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Statistic;

/**
 * The consistency of scores: a programme computes it for what is asked twice, here the same columns
 * both times. Groups have items of their own, since it is computed for everybody only.
 */
final class ConsistencyPaths {

  private final Map<String, List<String>> items = new LinkedHashMap<>();

  /** Adds the scores of a data set to its study. */
  void add(Study study, List<Map<String, String>> rows) {
    GoldenFiles.expected("alpha").stream()
        .map(Case::of)
        .filter(of -> of.dataset().equals(study.id()) && of.metric().equals("cronbach_alpha"))
        .distinct()
        .forEach(of -> add(study, rows, of));
  }

  private void add(Study study, List<Map<String, String>> rows, Case of) {
    List<String> ids = new ArrayList<>();
    String name = "score" + items.size();
    boolean hostile = of.item().startsWith("HOSTIL");
    int low = hostile ? 0 : 1;
    int high = of.dataset().equals("bfi") ? 6 : hostile ? 4 : 5;
    for (String column : columns(of.item())) {
      String id = name + "_" + column.toLowerCase(Locale.ROOT);
      rows.forEach(row -> row.put(id, isIn(row, of.group()) ? row.get(column) : ""));
      boolean turned = of.item().contains("A1 reversed") && column.equals("A1");
      String rule = turned ? turned(id) : Study.quoted(id);
      study.closed(id, Study.BEFORE, low, high, rule).closed(id, Study.EXIT, low, high, rule);
      ids.add(id);
    }
    study.indicator(name, "kind: gain, items: %s, pre: before, post: exit".formatted(ids));
    items.put(of.dataset() + of.item() + of.group(), ids);
  }

  /** 1 to 6 read as 6 to 1. */
  private static String turned(String column) {
    return "{from: %s, values: {\"1\": 6, \"2\": 5, \"3\": 4, \"4\": 3, \"5\": 2, \"6\": 1}}"
        .formatted(Study.quoted(column));
  }

  private static boolean isIn(Map<String, String> row, String group) {
    String[] pair = group.split("=");
    return pair.length == 1 || row.get(pair[0]).equals(pair[1]);
  }

  /** The columns of a range such as {@code LEAD01-LEAD11}, {@code TSIG01-03} or {@code A1-A5}. */
  private static List<String> columns(String range) {
    String[] ends = range.replaceAll(" .*", "").split("-");
    String prefix = ends[0].replaceAll("\\d+$", "");
    String first = ends[0].substring(prefix.length());
    int last = Integer.parseInt(ends[1].replaceAll("\\D", ""));
    String format = prefix + "%0" + first.length() + "d";
    return IntStream.rangeClosed(Integer.parseInt(first), last)
        .mapToObj(format::formatted)
        .toList();
  }

  /** The fields of {@code alpha.csv}. */
  Map<String, Value> alpha(SatisfactionPaths studies, Case of) {
    if (!of.metric().equals("cronbach_alpha")) {
      return Map.of();
    }
    List<String> ids = items.get(of.dataset() + of.item() + of.group());
    String name = ids.get(0).replaceAll("_.*", "");
    Figure alpha = studies.run(of.dataset()).figure(name, null, Statistic.ALPHA, Cell.OVERALL);
    Map<String, Value> fields = new HashMap<>();
    fields.put("n_complete", alpha.base());
    fields.put("raw_alpha_complete", alpha.value());
    fields.put("feldt_low", alpha.low());
    fields.put("feldt_high", alpha.high());
    if (of.group().equals("all")) {
      fields.put("n_rows", alpha.population());
    }
    return fields;
  }
}
