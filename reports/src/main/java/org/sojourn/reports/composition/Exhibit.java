package org.sojourn.reports.composition;

import java.util.List;

/**
 * A figure or table of a report, and what it shows.
 *
 * @param id short stable id, see {@link org.sojourn.model.estimate.ExhibitId}
 * @param label such as "Figure 4"
 * @param title the finding, or what the table holds
 * @param estimates ids of the estimates shown; none for texts and counts of rows
 */
public record Exhibit(String id, String label, String title, List<String> estimates) {

  /** Copies the list. */
  public Exhibit {
    estimates = List.copyOf(estimates);
  }

  /** The same, its label naming the report about {@code group}. */
  public Exhibit in(String group) {
    return new Exhibit(id, group + ", " + label, title, estimates);
  }
}
