package org.sojourn.model.prose;

import java.util.List;

/**
 * A text of the evaluator's own in one language.
 *
 * @param name what it is called, the same in every language
 * @param language two-letter code
 * @param file path relative to the programme directory
 * @param passages from top to bottom
 */
public record Prose(String name, String language, String file, List<Passage> passages) {

  /** Copies the list. */
  public Prose {
    passages = List.copyOf(passages);
  }

  /** Everything that the text quotes, from top to bottom. */
  public List<Reference> references() {
    return passages.stream().flatMap(Passage::references).toList();
  }

  /** The figures and targets among them. */
  public List<Reference> figures() {
    return references().stream().filter(r -> r.kind() != Reference.Kind.QUOTE).toList();
  }

  /** The respondents' words among them. */
  public List<Reference> quotes() {
    return references().stream().filter(r -> r.kind() == Reference.Kind.QUOTE).toList();
  }
}
