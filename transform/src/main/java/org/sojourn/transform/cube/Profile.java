package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.programme.Role;

/**
 * What one organisation gave to one item, as one cell sees it: how many of its respondents of each
 * weighting class gave each answer, and how many answered outside of the cell. Profiles are ordered
 * by their entries.
 *
 * @param counts how many, 1 or more each
 */
public record Profile(SortedMap<Profile.Entry, Long> counts)
    implements Comparable<Profile>, Serializable {

  /** The code of respondents outside of the cell. */
  public static final int OUTSIDE = -1;

  private static final Comparator<Map.Entry<Entry, Long>> ORDER =
      Map.Entry.<Entry, Long>comparingByKey().thenComparing(Map.Entry.comparingByValue());

  /** Copies the map. */
  public Profile {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /**
   * What respondents have in common.
   *
   * @param role their role
   * @param group their weighting class, empty without weighting
   * @param code their answer, or {@link #OUTSIDE}
   */
  public record Entry(Role role, String group, int code)
      implements Comparable<Entry>, Serializable {

    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::role).thenComparing(Entry::group).thenComparingInt(Entry::code);

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  @Override
  public int compareTo(Profile other) {
    Iterator<Map.Entry<Entry, Long>> mine = counts.entrySet().iterator();
    Iterator<Map.Entry<Entry, Long>> theirs = other.counts.entrySet().iterator();
    while (mine.hasNext() && theirs.hasNext()) {
      int order = ORDER.compare(mine.next(), theirs.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(mine.hasNext(), theirs.hasNext());
  }
}
