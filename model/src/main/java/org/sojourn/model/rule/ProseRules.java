package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.draft.Position;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.report.Chapter;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.report.ReportDefinition;

/**
 * Every chapter of the evaluator's own has its text in every language, and every text a chapter.
 */
final class ProseRules {

  private static final String ABSTRACT = Chapter.ABSTRACT.id();

  private final Draft draft;
  private final Findings findings;

  ProseRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    draft.report().ifPresent(this::check);
  }

  private void check(Located<ReportDefinition> report) {
    Map<String, Place> wanted = wanted(report);
    wanted.forEach(this::everyLanguage);
    draft.prose().stream()
        .filter(prose -> !prose.inReport())
        .forEach(prose -> used(prose, wanted.keySet()));
  }

  /** The names of texts that chapters ask for, and where they do. */
  private Map<String, Place> wanted(Located<ReportDefinition> report) {
    Map<String, Place> wanted = new LinkedHashMap<>();
    Place chapters = report.place().at("chapters");
    List<ReportChapter> list = report.value().chapters();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof ReportChapter.Own own) {
        Place place = chapters.at(i).at("prose");
        if (wanted.put(own.prose(), place) != null) {
          findings.add(place, "a chapter before has the prose '" + own.prose() + "' already");
        }
      }
    }
    int place = list.indexOf(new ReportChapter.BuiltIn(Chapter.ABSTRACT));
    if (place >= 0 && draft.prose().stream().anyMatch(prose -> prose.name().equals(ABSTRACT))) {
      wanted.putIfAbsent(ABSTRACT, chapters.at(place));
    }
    return wanted;
  }

  private void everyLanguage(String name, Place place) {
    List<String> missing = new ArrayList<>(draft.outline().languages());
    missing.removeAll(
        draft.prose().stream()
            .filter(prose -> prose.name().equals(name))
            .map(Prose::language)
            .collect(Collectors.toSet()));
    for (String language : missing) {
      findings.add(
          place.file(),
          place.position(),
          "there is no file prose/%s.%s.md".formatted(name, language),
          "a file in each of " + String.join(", ", draft.outline().languages()),
          Nearest.to(name, names()));
    }
  }

  private List<String> names() {
    return draft.prose().stream()
        .filter(prose -> !prose.inReport())
        .map(Prose::name)
        .distinct()
        .toList();
  }

  private void used(Prose prose, Set<String> wanted) {
    if (!wanted.contains(prose.name())) {
      findings.add(
          prose.file(),
          Position.START,
          "no chapter of report.yaml has the prose '" + prose.name() + "'",
          Findings.list(wanted),
          Nearest.to(prose.name(), wanted));
    } else if (!draft.outline().languages().contains(prose.language())) {
      findings.add(
          prose.file(),
          Position.START,
          "'" + prose.language() + "' is no language of programme.yaml",
          Findings.list(draft.outline().languages()),
          "");
    }
  }
}
