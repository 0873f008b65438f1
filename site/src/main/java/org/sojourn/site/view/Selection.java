package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Wave;
import org.sojourn.reports.words.Asked;
import org.sojourn.reports.words.Labels;
import org.sojourn.site.page.Block;
import org.sojourn.site.told.Told;

/** What figures can be filtered by: what the published tables are divided by. */
record Selection(Told told) {

  private static final List<String> BREAKDOWNS = List.of("role", "country", "sector", "cohort");

  Block.Filter filter() {
    List<Block.Dimension> dimensions = new ArrayList<>();
    for (String breakdown : BREAKDOWNS) {
      add(dimensions, breakdown, told.labels().breakdown(breakdown), groups(breakdown));
    }
    add(dimensions, "wave", told.say("filter.wave"), waves());
    return new Block.Filter(dimensions);
  }

  private static void add(
      List<Block.Dimension> dimensions, String id, String label, List<Block.Fact> options) {
    if (options.size() > 1) {
      dimensions.add(new Block.Dimension(id, label, options));
    }
  }

  /** The groups of {@code breakdown} in any main figure; countries and sectors by name. */
  private List<Block.Fact> groups(String breakdown) {
    Set<String> keys = new TreeSet<>();
    for (Indicator indicator : told.published().directory().indicators()) {
      told.cells(indicator, breakdown).stream()
          .map(Estimate::cell)
          .map(cell -> cell.keys().get(0))
          .filter(key -> !key.equals(Labels.UNKNOWN))
          .forEach(keys::add);
    }
    List<Block.Fact> options =
        keys.stream().map(key -> new Block.Fact(key, told.labels().key(breakdown, key))).toList();
    if (breakdown.equals("cohort")) {
      return options;
    }
    return options.stream()
        .sorted((a, b) -> told.words().alphabetical().compare(a.text(), b.text()))
        .toList();
  }

  private List<Block.Fact> waves() {
    Set<String> asked = new TreeSet<>();
    for (Indicator indicator : told.published().directory().indicators()) {
      asked.addAll(Asked.of(indicator, told.published().directory()).waves());
    }
    return told.programme().waves().stream()
        .map(Wave::id)
        .filter(asked::contains)
        .map(id -> new Block.Fact(id, told.labels().wave(id)))
        .toList();
  }
}
