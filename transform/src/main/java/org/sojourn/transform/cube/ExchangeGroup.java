package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.programme.Role;

/**
 * An exchange with all its responses: what is added to a cube at a time.
 *
 * @param exchange the exchange
 * @param responses at most one per role and wave, in any order
 */
public record ExchangeGroup(ExchangeRow exchange, List<ResponseRow> responses)
    implements Serializable {

  /** The response of {@code role} in {@code wave}. */
  Optional<ResponseRow> response(Role role, String wave) {
    for (ResponseRow response : responses) {
      if (response.role() == role && response.wave().equals(wave)) {
        return Optional.of(response);
      }
    }
    return Optional.empty();
  }

  /** The seat of {@code role}. */
  public Seat seat(Role role) {
    List<ResponseRow> own = responses.stream().filter(r -> r.role() == role).toList();
    return new Seat(role, exchange.attributes(), own);
  }
}
