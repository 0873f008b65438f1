package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must not be worked out of a table.
 *
 * @param threshold least number of respondents shown
 * @param alike number of respondents from which on it is shown that all gave one answer
 * @param groups sets of answers, each a set of codes, whose share is published; may be empty
 * @param parties the dimension that tells which party of an exchange a respondent is; -1 where none
 *     does
 */
public record MultiwayPolicy(int threshold, int alike, List<Set<Integer>> groups, int parties) {

  /** Copies the groups. */
  public MultiwayPolicy {
    List<Set<Integer>> copies = new ArrayList<>();
    groups.forEach(group -> copies.add(new TreeSet<>(group)));
    groups = List.copyOf(copies);
  }

  /** Unanimous cells are hidden below one and a half times the threshold. */
  public static MultiwayPolicy of(int threshold, List<Set<Integer>> groups, int parties) {
    return new MultiwayPolicy(threshold, (3 * threshold + 1) / 2, groups, parties);
  }
}
