package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Weighting;
import org.sojourn.reports.comparison.ComparisonNote;
import org.sojourn.reports.composition.Composition;

/** Says whether some groups answered more often than others, and what that means for results. */
public final class ResponseNote {

  private ResponseNote() {}

  /** Sentences on all questionnaires and breakdowns. */
  public static String of(Composition composition) {
    double confidence = composition.programme().estimation().confidence();
    List<String> differ = new ArrayList<>();
    int chance = 0;
    for (Instrument instrument : composition.instruments()) {
      for (String breakdown : breakdowns(composition)) {
        Optional<Comparison> tested =
            composition
                .results()
                .compared()
                .of(BuiltIn.responseTo(instrument.instrument()), breakdown)
                .filter(c -> c.adjusted() != null);
        if (tested.isPresent() && tested.get().adjusted() + confidence < 1) {
          differ.add(named(composition, instrument, tested.get()));
        } else if (tested.isPresent()) {
          chance++;
        }
      }
    }
    return sentences(composition, differ, chance);
  }

  private static List<String> breakdowns(Composition composition) {
    List<String> breakdowns = new ArrayList<>(Weighting.STANDARD_MARGINS);
    composition.programme().attributes().stream()
        .flatMap(a -> Breakdown.of(a.id(), composition.programme()).stream())
        .forEach(b -> breakdowns.add(b.id()));
    return breakdowns;
  }

  private static String named(
      Composition composition, Instrument instrument, Comparison comparison) {
    String by = composition.labels().by(comparison.breakdown());
    String label = composition.in(instrument.title()) + ", " + by;
    return ComparisonNote.named(composition, label, comparison);
  }

  private static String sentences(Composition composition, List<String> differ, int chance) {
    List<String> sentences = new ArrayList<>();
    if (!differ.isEmpty()) {
      boolean weighted = composition.programme().weighting() != null;
      sentences.add(
          composition.say(
              "nonresponse.differ",
              "names",
              composition.words().parts(differ),
              "weighted",
              Boolean.toString(weighted)));
    }
    if (chance > 0) {
      sentences.add(composition.say("nonresponse.chance", "count", chance));
    }
    return sentences.isEmpty() ? composition.say("nonresponse.none") : String.join(" ", sentences);
  }
}
