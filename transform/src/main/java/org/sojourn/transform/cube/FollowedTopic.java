package org.sojourn.transform.cube;

import java.util.List;
import java.util.OptionalInt;
import org.sojourn.model.programme.Role;

/**
 * Organisations with a party that gave a valid answer to one item, and later to another. One whose
 * name is not known does not count.
 *
 * @param expected id of the earlier item
 * @param before position of its answer in a response's codes
 * @param first its wave
 * @param realised id of the later item
 * @param after position of its answer in a response's codes
 * @param second its wave
 * @param roles who was asked
 */
public record FollowedTopic(
    String expected,
    int before,
    String first,
    String realised,
    int after,
    String second,
    List<Role> roles)
    implements OrganisationTopic {

  @Override
  public DenseCounts zero() {
    return new DenseCounts(1);
  }

  @Override
  public OptionalInt code(Seat seat) {
    return answers(seat, first, before) && answers(seat, second, after)
        ? OptionalInt.of(0)
        : OptionalInt.empty();
  }

  private static boolean answers(Seat seat, String wave, int position) {
    return seat.response(wave).filter(r -> r.codes()[position] >= 0).isPresent();
  }

  @Override
  public boolean countsUnknown() {
    return false;
  }

  @Override
  public void count(Counts counts, List<Given> inside, List<Given> all) {
    ((DenseCounts) counts).increment(0);
  }
}
