package org.sojourn.cli.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.cli.golden.Figure.Value;
import org.sojourn.model.estimate.Statistic;

/** Shares of companies and provinces, drawn towards what these have in common. */
final class SmallGroupPaths {

  private final Map<String, StudyRun> runs = new HashMap<>();

  /** With the runs of the studies of this class. */
  SmallGroupPaths(Runs runs, SatisfactionPaths studies) {
    this.runs.put("lq2002", studies.run("lq2002"));
    List<Map<String, String>> rows = GoldenFiles.data("ces11");
    String province = Groups.add(rows, "province");
    rows.forEach(row -> row.put("very", row.get("importance").equals("very") ? "1" : "0"));
    Study study = new Study("ces11", rows).attribute(province).closed("importance", "very", 0, 1);
    this.runs.put("ces11", runs.of(shrunken(study, "importance", "1", province)));
  }

  /** Adds the shares of companies to their study. */
  static void addCompanies(Study study, String company) {
    for (String column : List.of("LEAD01", "LEAD07", "TSIG01")) {
      String item = column.toLowerCase(Locale.ROOT) + "_x";
      shrunken(study.closed(item, column, 1, 5), item, "4, 5", company);
    }
  }

  private static Study shrunken(Study study, String item, String codes, String by) {
    return study.indicator(
        item + "_shrunken",
        "kind: share, item: %s, wave: exit, codes: [%s]".formatted(item, codes),
        "breakdowns: [%s]".formatted(by),
        "shrink: [%s]".formatted(by));
  }

  /** The fields of {@code eb.csv}. */
  Map<String, Value> shrunken(Case of) {
    StudyRun run = runs.get(of.dataset());
    String item = of.item().replaceAll("_.*", "").toLowerCase(Locale.ROOT);
    String name = (of.dataset().equals("ces11") ? item : item + "_x") + "_shrunken";
    Figure raw = run.figure(name, null, Statistic.SHARE, of.cell());
    Map<String, Value> fields = new HashMap<>();
    fields.put("y", raw.hits());
    fields.put("n", raw.base());
    if (!of.group().equals("all")) {
      Figure shrunken = run.figure(name, null, Statistic.SHRUNKEN_SHARE, of.cell());
      fields.put("raw", raw.value().times(0.01));
      fields.put("shrunken", shrunken.value().times(0.01));
      fields.put("post_low", shrunken.low().times(0.01));
      fields.put("post_high", shrunken.high().times(0.01));
    }
    return fields;
  }
}
