package org.sojourn.reports.words;

import java.util.Collection;
import java.util.List;
import org.sojourn.model.estimate.Estimate;

/**
 * The line under a figure or table.
 *
 * @param text who was asked, when, by which method; may be empty
 * @param estimates ids of the estimates shown, each once
 */
public record SourceLine(String text, List<String> estimates) {

  /** No line: nothing is shown that was estimated. */
  public static final SourceLine NONE = new SourceLine("", List.of());

  /** Copies the list. */
  public SourceLine {
    estimates = List.copyOf(estimates);
  }

  /** The same text under {@code shown}. */
  public SourceLine showing(Collection<Estimate> shown) {
    return new SourceLine(text, ids(shown));
  }

  static List<String> ids(Collection<Estimate> shown) {
    return shown.stream().map(Estimate::id).distinct().toList();
  }
}
