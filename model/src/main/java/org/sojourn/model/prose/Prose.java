package org.sojourn.model.prose;

import java.util.List;

/**
 * A text of the evaluator's own in one language: a file of {@code prose/}, or paragraphs of {@code
 * report.yaml}.
 *
 * @param name what it is called, the same in every language: the name of a chapter's files, {@link
 *     #SCHEME} or {@link #LIMITATIONS}
 * @param language two-letter code
 * @param file path relative to the programme directory
 * @param passages from top to bottom
 */
public record Prose(String name, String language, String file, List<Passage> passages) {

  /** The paragraphs of {@code report.yaml} about the scheme; no file of prose can be called so. */
  public static final String SCHEME = "report.scheme";

  /** Its paragraphs about what the figures cannot say. */
  public static final String LIMITATIONS = "report.limitations";

  /** What its paragraphs can quote, since reports about single groups hold them too. */
  public static final String EVERYBODY =
      "figures of everybody: reports about single groups say the same; those of groups have their"
          + " place in prose/";

  /** Copies the list. */
  public Prose {
    passages = List.copyOf(passages);
  }

  /** Whether it stands in {@code report.yaml}, and so quotes figures of everybody only. */
  public boolean inReport() {
    return name.equals(SCHEME) || name.equals(LIMITATIONS);
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
