package org.sojourn.transform.estimation;

import java.util.SortedMap;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.stats.Histogram;

/** Reads out of a cube which amounts a sum is made of, roles pooled. */
public final class AmountReader {

  private final CubeReader cube;

  /** A reader of {@code cube}. */
  public AmountReader(Cube cube) {
    this.cube = new CubeReader(cube);
  }

  /**
   * The amounts of a base by cell; only cells with any.
   *
   * @param base answers to an amount item, or numbers of exchanges
   */
  public SortedMap<String, Histogram> amounts(Base base, Breakdown breakdown) {
    return cube.values(base, breakdown);
  }
}
