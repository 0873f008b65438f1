package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.programme.Role;

/**
 * A party of an exchange of the survey population, seen as part of its organisation: whoever could
 * be asked, whether or not there is an answer.
 *
 * @param role which party
 * @param attributes of the exchange: values of {@link CubePlan#attributes()}, null where not known
 * @param responses of this party, at most one per wave
 */
public record Seat(Role role, String[] attributes, List<ResponseRow> responses)
    implements Serializable {

  /** The response in {@code wave}. */
  Optional<ResponseRow> response(String wave) {
    for (ResponseRow response : responses) {
      if (response.wave().equals(wave)) {
        return Optional.of(response);
      }
    }
    return Optional.empty();
  }
}
