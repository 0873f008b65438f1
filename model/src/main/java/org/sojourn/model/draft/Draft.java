package org.sojourn.model.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.codebook.YesNo;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.model.source.SourceDefinition;

/**
 * A programme directory as far as it could be read. A part with problems of its own is left out;
 * its name is still in the outline.
 *
 * @param outline all that is declared by name
 * @param programme of {@code programme.yaml}
 * @param scales of {@code codebook/scales.yaml}
 * @param questionnaires of the other files of {@code codebook/}
 * @param sources of {@code sources/}
 * @param indicators of {@code indicators.yaml}
 * @param report of {@code report.yaml}
 * @param cases of {@code checks/}
 * @param prose of {@code prose/} and of {@code report.yaml}
 */
public record Draft(
    Outline outline,
    Optional<Located<Programme>> programme,
    List<Located<Scale>> scales,
    List<Questionnaire> questionnaires,
    List<Located<SourceDefinition>> sources,
    List<Located<Indicator>> indicators,
    Optional<Located<ReportDefinition>> report,
    List<Located<CheckCase>> cases,
    List<Prose> prose) {

  /** The scale called {@code id}, where it could be read. */
  public Optional<Scale> scale(String id) {
    return Stream.concat(scales.stream().map(Located::value), Stream.of(YesNo.SCALE))
        .filter(s -> s.id().equals(id))
        .findFirst();
  }

  /** The first item called {@code id} that could be read, an item or the column of an option. */
  public Optional<Item> item(String id) {
    return questionnaires.stream()
        .flatMap(questionnaire -> questionnaire.items().stream())
        .map(Located::value)
        .flatMap(item -> Stream.concat(Stream.of(item), item.columns().stream()))
        .filter(item -> item.id().equals(id))
        .findFirst();
  }

  /** The scale of the closed item called {@code id}, where both could be read. */
  public Optional<Scale> scaleOf(String id) {
    return item(id).flatMap(item -> Optional.ofNullable(item.scale())).flatMap(this::scale);
  }

  /** The source called {@code id}, where it could be read. */
  public Optional<SourceDefinition> source(String id) {
    return sources.stream().map(Located::value).filter(s -> s.source().equals(id)).findFirst();
  }
}
