package org.sojourn.model.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Position;
import org.sojourn.model.estimate.QuoteId;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.prose.Reference;

/** Respondents' words are named by their id. Whether they may be quoted, only a run can tell. */
final class QuoteRules {

  private static final Set<String> LANGUAGES = Set.copyOf(List.of(Locale.getISOLanguages()));

  private final Draft draft;
  private final Findings findings;

  QuoteRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    for (Prose prose : draft.prose()) {
      prose.quotes().forEach(reference -> check(prose, reference));
    }
  }

  private void check(Prose prose, Reference reference) {
    if (prose.inReport()) {
      findings.add(
          prose.file(),
          new Position(reference.line(), reference.column()),
          "the quote '" + reference.name() + "' stands in a text that all reports hold",
          "respondents' words in prose/ only",
          "");
    } else {
      check(prose.file(), reference);
    }
  }

  private void check(String file, Reference reference) {
    Position position = new Position(reference.line(), reference.column());
    if (!QuoteId.is(reference.name())) {
      findings.add(
          file,
          position,
          "'" + reference.name() + "' is no id of respondents' words",
          "ids that a run lists in private/quotes.csv, such as {{quote:Q-7GM2K0XW}}",
          "");
    }
    reference
        .keys()
        .forEach(
            (key, value) -> {
              if (!key.equals(Reference.LANGUAGE)) {
                findings.add(
                    file, position, "a quote has no key '" + key + "'", Reference.LANGUAGE, "");
              } else if (!LANGUAGES.contains(value)) {
                findings.add(
                    file,
                    position,
                    "'" + value + "' is no language",
                    "two-letter codes, such as language=de",
                    "");
              }
            });
  }
}
