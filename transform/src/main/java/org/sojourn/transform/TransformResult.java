package org.sojourn.transform;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;

/**
 * What the stage came to.
 *
 * @param estimates the published figures, in order
 * @param rows exchanges, responses and registrations counted
 * @param counts number of figures by status, primary and complementary suppression told apart: for
 *     the run's private record only
 */
public record TransformResult(List<Estimate> estimates, long rows, Map<CellStatus, Long> counts) {

  /** Copies the collections. */
  public TransformResult {
    estimates = List.copyOf(estimates);
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }
}
