package org.sojourn.transform.cube;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sojourn.model.programme.Role;

/**
 * Organisations by what they gave to a closed item: see {@link Profile}. Such counts are an exact
 * sufficient statistic for every weighted and clustered mean of the item's answers and for its
 * variance by linearisation. Respondents outside of a cell are part of a profile only where there
 * are weighting classes; without them they do not enter the variance.
 *
 * @param item id of the item
 * @param position of its answer in a response's codes
 * @param wave when it was asked
 * @param roles who was asked
 * @param classes positions of the keys that make a respondent's weighting class, by ordinal of the
 *     role; empty without weighting
 */
public record ProfileTopic(
    String item, int position, String wave, List<Role> roles, List<Integer> classes)
    implements OrganisationTopic {

  @Override
  public ProfileCounts zero() {
    return new ProfileCounts();
  }

  @Override
  public OptionalInt code(Seat seat) {
    return seat.response(wave)
        .map(response -> (int) response.codes()[position])
        .filter(code -> code >= 0)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  @Override
  public boolean countsUnknown() {
    return true;
  }

  @Override
  public void count(Counts counts, List<Given> inside, List<Given> all) {
    TreeMap<Profile.Entry, Long> entries = new TreeMap<>();
    inside.forEach(given -> SparseMap.add(entries, entry(given, given.code()), 1));
    if (!classes.isEmpty()) {
      all.forEach(given -> SparseMap.add(entries, entry(given, Profile.OUTSIDE), 1));
      inside.forEach(given -> SparseMap.add(entries, entry(given, Profile.OUTSIDE), -1));
    }
    ((ProfileCounts) counts).increment(new Profile(entries));
  }

  private Profile.Entry entry(Given given, int code) {
    String group = classes.isEmpty() ? "" : given.keys()[classes.get(given.role().ordinal())];
    return new Profile.Entry(given.role(), group, code);
  }
}
