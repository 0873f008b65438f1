package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.sojourn.model.indicator.Breakdown;

/**
 * Counts of every cell of every table of a plan.
 *
 * <p>Cubes of one plan form a commutative group under {@link #add}: they can be summed in any order
 * and grouping, and {@link #subtract} takes a summand out again. A cell that counts nothing is not
 * there, so equal counts are equal cubes.
 */
public final class Cube implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OVERALL = Breakdown.OVERALL.id();
  private final CubePlan plan;
  private final List<CubeTable> tables;

  /** The cube of no rows. */
  public Cube(CubePlan plan) {
    this.plan = plan;
    this.tables = new ArrayList<>();
    plan.tables().forEach(table -> tables.add(new CubeTable()));
  }

  CubeTable table(int position) {
    return tables.get(position);
  }

  /** The plan it follows. */
  public CubePlan plan() {
    return plan;
  }

  /** The cells of {@code topic} by {@code breakdown}, by key; only those that count something. */
  public SortedMap<String, Counts> cells(Topic topic, String breakdown) {
    return tables.get(plan.position(topic, breakdown)).cells();
  }

  /** Number of exchanges, responses and registrations counted. */
  public long rows() {
    long rows = 0;
    for (int i = 0; i < tables.size(); i++) {
      CubePlan.Table planned = plan.tables().get(i);
      if (planned.breakdown().equals(OVERALL) && planned.topic().countsRows()) {
        rows += tables.get(i).cells().values().stream().mapToLong(Cube::sum).sum();
      }
    }
    return rows;
  }

  private static long sum(Counts counts) {
    return ((DenseCounts) counts).sum();
  }

  /** Adds {@code other}, of the same plan, which stays as it is; returns this cube. */
  public Cube add(Cube other) {
    for (int i = 0; i < tables.size(); i++) {
      tables.get(i).add(other.tables.get(i));
    }
    return this;
  }

  /** Takes {@code other} out, which was added before and stays as it is; returns this cube. */
  public Cube subtract(Cube other) {
    for (int i = 0; i < tables.size(); i++) {
      tables.get(i).subtract(other.tables.get(i), plan.tables().get(i).topic());
    }
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cube that && plan.equals(that.plan) && tables.equals(that.tables);
  }

  @Override
  public int hashCode() {
    return tables.hashCode();
  }

  @Override
  public String toString() {
    return tables.toString();
  }
}
