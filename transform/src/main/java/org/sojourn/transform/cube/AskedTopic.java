package org.sojourn.transform.cube;

import java.util.List;
import java.util.OptionalInt;
import org.sojourn.model.programme.Role;

/**
 * Organisations that could be asked: those of a party of an exchange of the survey population. An
 * organisation without a name counts as one per exchange and side.
 *
 * @param roles which parties
 */
public record AskedTopic(List<Role> roles) implements OrganisationTopic {

  @Override
  public DenseCounts zero() {
    return new DenseCounts(1);
  }

  @Override
  public OptionalInt code(Seat seat) {
    return OptionalInt.of(0);
  }

  @Override
  public boolean countsUnknown() {
    return true;
  }

  @Override
  public void count(Counts counts, List<Given> inside, List<Given> all) {
    ((DenseCounts) counts).increment(0);
  }
}
