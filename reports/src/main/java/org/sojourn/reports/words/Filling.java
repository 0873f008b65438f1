package org.sojourn.reports.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Reference;
import org.sojourn.reports.results.FigureFinder;

/** Puts figures and targets in the place of their names, and keeps in mind which were quoted. */
public final class Filling {

  private final FigureFinder finder;
  private final FigureText text;
  private final Set<Estimate> quoted = new LinkedHashSet<>();

  /** Nothing filled so far. */
  public Filling(FigureFinder finder, FigureText text) {
    this.finder = finder;
    this.text = text;
  }

  /**
   * {@code inlines} without references.
   *
   * @throws IllegalArgumentException when a figure is not there, which is told before
   */
  public List<Inline> fill(List<Inline> inlines) {
    return Inline.filled(inlines, this::figure);
  }

  /** The figures quoted, in the order in which they came first. */
  public List<Estimate> quoted() {
    return List.copyOf(quoted);
  }

  private String figure(Reference reference) {
    Estimate estimate =
        finder
            .find(reference)
            .orElseThrow(
                () -> new IllegalArgumentException("no figure '" + reference.written() + "'"));
    if (reference.kind() == Reference.Kind.TARGET) {
      return text.target(finder.directory().indicator(reference.name()).orElseThrow(), estimate);
    }
    quoted.add(estimate);
    return text.quoted(estimate);
  }
}
