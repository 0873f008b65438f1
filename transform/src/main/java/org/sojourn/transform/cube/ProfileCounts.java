package org.sojourn.transform.cube;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many organisations have each profile: as large as there are distinct profiles. */
public final class ProfileCounts implements Counts {

  private static final long serialVersionUID = 1L;
  private final TreeMap<Profile, Long> counts;

  ProfileCounts() {
    this(new TreeMap<>());
  }

  private ProfileCounts(TreeMap<Profile, Long> counts) {
    this.counts = counts;
  }

  /** Counts one organisation. */
  void increment(Profile profile) {
    SparseMap.add(counts, profile, 1);
  }

  /** Profiles, in their order, and how many organisations have them. */
  public SortedMap<Profile, Long> byProfile() {
    return Collections.unmodifiableSortedMap(counts);
  }

  @Override
  public void add(Counts other) {
    SparseMap.add(counts, ((ProfileCounts) other).counts);
  }

  @Override
  public void subtract(Counts other) {
    SparseMap.subtract(counts, ((ProfileCounts) other).counts);
  }

  @Override
  public boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public ProfileCounts copy() {
    return new ProfileCounts(new TreeMap<>(counts));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProfileCounts that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
