package org.sojourn.transform.cube;

import java.util.SortedMap;
import java.util.TreeMap;

/** How many organisations have each profile: as large as there are distinct profiles. */
public final class ProfileCounts extends SparseCounts<Profile> {

  private static final long serialVersionUID = 1L;

  ProfileCounts() {
    this(new TreeMap<>());
  }

  private ProfileCounts(TreeMap<Profile, Long> counts) {
    super(counts);
  }

  /** Counts one organisation. */
  void increment(Profile profile) {
    count(profile, 1);
  }

  /** Profiles, in their order, and how many organisations have them. */
  public SortedMap<Profile, Long> byProfile() {
    return counts();
  }

  @Override
  ProfileCounts same(Counts other) {
    return (ProfileCounts) other;
  }

  @Override
  public ProfileCounts copy() {
    return new ProfileCounts(new TreeMap<>(counts()));
  }
}
