package org.sojourn.model.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Period;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Wave;
import org.sojourn.model.report.ReportLanguages;
import org.sojourn.model.source.MappableColumns;

/** What a programme declares about itself holds together. */
final class ProgrammeRules {

  private final Draft draft;
  private final Findings findings;

  ProgrammeRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    draft.programme().ifPresent(this::programme);
  }

  private void programme(Located<Programme> programme) {
    Place place = programme.place();
    period(programme.value().period(), place.at("period"));
    languages(programme.value().languages(), place.at("languages"));
    new Unique(findings)
        .check("wave", "id", located(programme.value().waves(), place.at("waves")), Wave::id);
    List<Located<Attribute>> attributes =
        located(programme.value().attributes(), place.at("attributes"));
    new Unique(findings).check("attribute", "id", attributes, Attribute::id);
    attributes.forEach(this::attribute);
  }

  /** The report is written in every language of a programme. */
  private void languages(List<String> languages, Place place) {
    for (int i = 0; i < languages.size(); i++) {
      if (!ReportLanguages.ALL.contains(languages.get(i))) {
        findings.add(
            place.at(i),
            "reports cannot be written in '" + languages.get(i) + "'",
            String.join(", ", ReportLanguages.ALL));
      }
    }
  }

  private void period(Period period, Place place) {
    if (period.to().isBefore(period.from())) {
      findings.add(
          place.at("to"),
          "the period ends on " + period.to() + ", before it begins",
          period.from() + " or later");
    }
  }

  /** An attribute may not take the name of a column or breakdown that every programme has. */
  private void attribute(Located<Attribute> attribute) {
    String id = attribute.value().id();
    Optional<String> taken =
        MappableColumns.reserved().contains(id)
            ? Optional.of("column of the exchanges")
            : Breakdown.STANDARD.stream()
                .filter(breakdown -> breakdown.id().equals(id))
                .map(breakdown -> "breakdown")
                .findFirst();
    taken.ifPresent(
        what ->
            findings.add(
                attribute.place().at("id"),
                "attribute '" + id + "' has the name of a " + what,
                "another name"));
  }

  private static <T> List<Located<T>> located(List<T> values, Place list) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Located<>(values.get(i), list.at(i)))
        .toList();
  }
}
