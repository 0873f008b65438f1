package org.sojourn.transform.cube;

import java.util.List;
import java.util.OptionalInt;
import org.sojourn.model.programme.Role;

/**
 * Organisations with a valid answer to an item. One whose name is not known does not count, since
 * it may be one of the others.
 *
 * @param item id of the item
 * @param closed whether it is a closed item, not an amount
 * @param position of its answer in a response's codes or amounts
 * @param wave when it was asked
 * @param roles who was asked
 */
public record AnsweredTopic(
    String item, boolean closed, int position, String wave, List<Role> roles)
    implements OrganisationTopic {

  @Override
  public DenseCounts zero() {
    return new DenseCounts(1);
  }

  @Override
  public OptionalInt code(Seat seat) {
    return seat.response(wave).filter(this::answers).isPresent()
        ? OptionalInt.of(0)
        : OptionalInt.empty();
  }

  private boolean answers(ResponseRow response) {
    return closed ? response.codes()[position] >= 0 : response.amounts()[position] != null;
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
