package org.sojourn.transform.cube;

import java.util.List;
import java.util.OptionalInt;
import org.sojourn.model.programme.Role;

/**
 * Organisations with a complete pair: a party that gave a valid answer to every one of some items,
 * before and after. One whose name is not known does not count.
 *
 * @param items ids of the closed items
 * @param positions of their answers in a response's codes
 * @param pre earlier wave
 * @param post later wave
 * @param roles who was asked
 */
public record PairedTopic(
    List<String> items, List<Integer> positions, String pre, String post, List<Role> roles)
    implements OrganisationTopic {

  @Override
  public DenseCounts zero() {
    return new DenseCounts(1);
  }

  @Override
  public OptionalInt code(Seat seat) {
    return answersAll(seat, pre) && answersAll(seat, post)
        ? OptionalInt.of(0)
        : OptionalInt.empty();
  }

  private boolean answersAll(Seat seat, String wave) {
    return seat.response(wave)
        .filter(response -> positions.stream().allMatch(at -> response.codes()[at] >= 0))
        .isPresent();
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
