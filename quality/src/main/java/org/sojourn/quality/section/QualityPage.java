package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.run.RunFacts;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Page;
import org.sojourn.quality.page.Page.Fact;
import org.sojourn.quality.page.Section;

/** Puts the page together. */
public final class QualityPage {

  private QualityPage() {}

  /**
   * The page of a run.
   *
   * @param refusal why the run is not published, or an empty text
   */
  public static Page of(Measures measures, Labels labels, RunFacts facts, String refusal) {
    Programme programme = labels.programme();
    return new Page(
        programme.title().in(labels.language()),
        labels.language(),
        programme.notice() == null ? "" : programme.notice().in(labels.language()).strip(),
        refusal,
        headline(measures),
        SourcesSection.bar(measures.accepted(), measures.refused()),
        Attention.of(measures, labels),
        facts(facts),
        sections(measures, labels));
  }

  private static String headline(Measures measures) {
    return "%s read: %s accepted, %s set aside"
        .formatted(
            Numbers.count(measures.rows(), "row", "rows"),
            Numbers.count(measures.accepted()),
            Numbers.count(measures.refused()));
  }

  private static List<Fact> facts(RunFacts facts) {
    List<Fact> known = new ArrayList<>();
    known.add(new Fact("Data as of", facts.asOf().toString()));
    known.add(new Fact("Fingerprint of the run", facts.fingerprint()));
    known.add(new Fact("Sojourn", facts.version()));
    if (facts.demoKey()) {
      known.add(new Fact("Pseudonyms", "by a public demonstration key: for invented data only"));
    }
    return known;
  }

  private static List<Section> sections(Measures measures, Labels labels) {
    return List.of(
        SourcesSection.of(measures),
        RefusedSection.of(measures),
        AnswersSection.of(measures),
        ChangesSection.of(measures),
        NonResponseSection.of(measures, labels),
        StraightLiningSection.of(measures, labels),
        DuplicatesSection.of(measures, labels),
        DatesSection.of(measures, labels),
        CoverageSection.of(measures, labels),
        NormalisedSection.of(measures),
        MethodSection.of());
  }
}
