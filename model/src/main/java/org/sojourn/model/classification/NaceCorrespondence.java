package org.sojourn.model.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a code of one revision of NACE is in the other, as far as its division tells.
 *
 * <p>Nearly every division goes on under its number. Where a division was spread over several, the
 * code keeps only what they share: the section, or nothing. Classes that moved between divisions
 * without a change of the divisions themselves are taken at their division.
 */
public final class NaceCorrespondence {

  private static final List<Map<String, String>> SPREAD = TabbedResource.rows("nace-2-to-2.1.tsv");

  private final Nace from;
  private final Nace to;
  private final boolean forward;

  private NaceCorrespondence(String from, String to) {
    this.from = Nace.revision(from);
    this.to = Nace.revision(to);
    this.forward = from.equals("2");
  }

  /**
   * The correspondence of two revisions, {@code "2"} and {@code "2.1"}.
   *
   * @throws IllegalArgumentException for any other revision
   */
  public static NaceCorrespondence between(String from, String to) {
    return new NaceCorrespondence(from, to);
  }

  /**
   * {@code code} in the other revision.
   *
   * @return with the division where it is one; with the section alone where divisions of one
   *     section share it; empty where it is spread over sections
   */
  public Optional<NaceCode> convert(NaceCode code) {
    if (from == to) {
      return Optional.of(code);
    }
    Set<String> divisions = divisions(code);
    Set<String> sections = new TreeSet<>();
    divisions.forEach(division -> sections.add(to.sectionOf(division).orElseThrow()));
    if (sections.size() != 1) {
      return Optional.empty();
    }
    boolean one = code.division() != null && divisions.size() == 1;
    return Optional.of(
        new NaceCode(sections.iterator().next(), one ? divisions.iterator().next() : null));
  }

  /** All divisions of the other revision that {@code code} can be. */
  public Set<String> divisions(NaceCode code) {
    Set<String> divisions = new TreeSet<>();
    if (code.division() != null) {
      divisions.addAll(targets(code.division()));
    } else {
      from.divisions().stream()
          .filter(division -> from.sectionOf(division).equals(Optional.of(code.section())))
          .forEach(division -> divisions.addAll(targets(division)));
    }
    return divisions;
  }

  private Set<String> targets(String division) {
    Set<String> targets = new TreeSet<>();
    for (Map<String, String> row : SPREAD) {
      String source = row.get(forward ? "from" : "to");
      if (source.equals(division)) {
        targets.add(row.get(forward ? "to" : "from"));
      }
    }
    if (!forward || targets.isEmpty()) {
      to.sectionOf(division).ifPresent(section -> targets.add(division));
    }
    return targets;
  }
}
