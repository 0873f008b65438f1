package org.sojourn.reports.words;

import java.util.Collection;
import java.util.List;
import org.sojourn.model.estimate.Estimate;

/**
 * The line under a figure or table.
 *
 * @param text who was asked, when, by which method; may be empty
 * @param estimates ids of the estimates shown, each once
 * @param name what is shown where that are no estimates, such as {@code codebook/scales}; else
 *     empty
 */
public record SourceLine(String text, List<String> estimates, String name) {

  /** No line, and nothing is shown that was estimated. */
  public static final SourceLine NONE = new SourceLine("", List.of());

  /** Copies the list. */
  public SourceLine {
    estimates = List.copyOf(estimates);
  }

  /** A line that names estimates, if anything. */
  public SourceLine(String text, List<String> estimates) {
    this(text, estimates, "");
  }

  /** No line under something that has {@code name} and shows no estimates. */
  public static SourceLine of(String name) {
    return new SourceLine("", List.of(), name);
  }

  /** What the short id of the figure or table depends on; empty where it has none. */
  public List<String> key() {
    return estimates.isEmpty() && !name.isEmpty() ? List.of(name) : estimates;
  }

  /** The same text under {@code shown}. */
  public SourceLine showing(Collection<Estimate> shown) {
    return new SourceLine(text, ids(shown));
  }

  static List<String> ids(Collection<Estimate> shown) {
    return shown.stream().map(Estimate::id).distinct().toList();
  }
}
