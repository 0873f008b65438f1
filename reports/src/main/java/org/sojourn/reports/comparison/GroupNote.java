package org.sojourn.reports.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;

/**
 * Whether the group that a report is about differs from other groups, as far as tests of all groups
 * that can be shown say so.
 */
public final class GroupNote {

  private final Composition composition;
  private final double confidence;
  private final List<String> pairs = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> chance = new ArrayList<>();
  private final Set<String> untested = new LinkedHashSet<>();
  private boolean few;

  private GroupNote(Composition composition) {
    this.composition = composition;
    this.confidence = Tested.confidence(composition);
  }

  /**
   * Sentences on {@code indicators}; empty where none of them can be shown of the group, and for an
   * organisation, which is compared with no others.
   */
  public static Optional<String> of(Composition composition, List<Indicator> indicators) {
    if (composition.about().breakdown().equals(Breakdown.SENDING_ORGANISATION.id())) {
      return Optional.empty();
    }
    List<Indicator> shown =
        indicators.stream()
            .filter(i -> composition.own(i).filter(Estimate::shown).isPresent())
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    GroupNote note = new GroupNote(composition);
    shown.forEach(note::add);
    return Optional.of(note.sentences());
  }

  private void add(Indicator indicator) {
    Cell about = composition.about();
    Tested tested = Tested.of(composition, indicator, about.breakdown());
    if (tested.difference().isEmpty()) {
      untested.add(Tested.untested(composition, indicator, about.breakdown()));
      return;
    }
    Comparison comparison = tested.difference().get();
    String label = composition.in(indicator.label());
    String named = ComparisonNote.named(composition, label, comparison);
    List<ComparisonPair> own =
        tested.differing().stream()
            .filter(pair -> pair.first().equals(about) || pair.second().equals(about))
            .toList();
    if (!own.isEmpty()) {
      PairText text = new PairText(composition, indicator);
      List<String> told = own.stream().map(text::of).toList();
      pairs.add(
          composition.say(
              "compared.pairs",
              "label",
              label,
              "pairs",
              composition.words().parts(told),
              "more",
              0));
    } else if (comparison.found(confidence)) {
      others.add(named);
    } else {
      chance.add(named);
      few |= ComparisonNote.isWeak(comparison, confidence);
    }
  }

  private String sentences() {
    List<String> sentences = new ArrayList<>(pairs);
    add(sentences, "family.compared.others", others);
    add(sentences, "compared.chance", chance);
    if (sentences.isEmpty()) {
      return composition.say(
          "family.compared.none", "breakdown", composition.labels().by(breakdown()), "why", why());
    }
    if (few) {
      sentences.add(composition.say("compared.power"));
    }
    if (!untested.isEmpty()) {
      sentences.add(composition.say("compared.others", "why", why()));
    }
    return String.join(" ", sentences);
  }

  private String why() {
    return composition.words().parts(List.copyOf(untested));
  }

  private String breakdown() {
    return composition.about().breakdown();
  }

  private void add(List<String> sentences, String key, List<String> names) {
    if (!names.isEmpty()) {
      String text = composition.words().parts(names);
      sentences.add(composition.say(key, "names", text, "cell", composition.aboutName()));
    }
  }
}
