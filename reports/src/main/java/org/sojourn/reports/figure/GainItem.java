package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;

/**
 * One item of a gain, with the figures of those whom the report is about.
 *
 * @param id the item
 * @param name a few words for it
 * @param gain mean of after minus before
 * @param before mean before
 * @param after mean after
 */
record GainItem(String id, String name, Estimate gain, Estimate before, Estimate after) {

  /** The items of {@code indicator} that were computed, in order. */
  static List<GainItem> of(Composition composition, Indicator indicator) {
    List<GainItem> items = new ArrayList<>();
    for (String id : ((Measure.Gain) indicator.measure()).items()) {
      var gain = composition.results().at(indicator.id(), id, Statistic.GAIN, composition.about());
      var before =
          composition.results().at(indicator.id(), id, Statistic.PRE_MEAN, composition.about());
      var after =
          composition.results().at(indicator.id(), id, Statistic.POST_MEAN, composition.about());
      if (gain.isPresent() && before.isPresent() && after.isPresent()) {
        items.add(new GainItem(id, name(composition, id), gain.get(), before.get(), after.get()));
      }
    }
    return items;
  }

  private static String name(Composition composition, String id) {
    return composition
        .directory()
        .codebook()
        .item(id)
        .map(Item::brief)
        .map(composition::in)
        .orElse(id);
  }

  /** The scale of the items. */
  static Scale scale(Composition composition, Indicator indicator) {
    String first = ((Measure.Gain) indicator.measure()).items().get(0);
    return composition.directory().codebook().scaleOf(first).orElseThrow();
  }
}
