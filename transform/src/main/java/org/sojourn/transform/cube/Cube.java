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
 * and grouping, and {@link #subtract} takes a summand out again. The parts differ in their
 * exchanges for what is counted per exchange, and in their organisations for what is counted per
 * organisation. A cell that counts nothing is not there, so equal counts are equal cubes.
 */
public final class Cube implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String OVERALL = Breakdown.OVERALL.id();
  private final CubePlan plan;
  private final List<CubeTable> tables;
  private final List<CubeTable> organisations;

  /** The cube of no rows. */
  public Cube(CubePlan plan) {
    this.plan = plan;
    this.tables = empty(plan.tables().size());
    this.organisations = empty(plan.organisations().tables().size());
  }

  private static List<CubeTable> empty(int tables) {
    List<CubeTable> empty = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      empty.add(new CubeTable());
    }
    return empty;
  }

  CubeTable organisations(int position) {
    return organisations.get(position);
  }

  CubeTable table(int position) {
    return tables.get(position);
  }

  /**
   * Adds to one cell.
   *
   * @param table position of its table in the plan
   * @param key the cell
   * @param more counts of the table's topic, which stay as they are
   */
  public void add(int table, String key, Counts more) {
    if (!more.isZero()) {
      tables.get(table).at(key, plan.tables().get(table).topic()::zero).add(more);
    }
  }

  /** The plan it follows. */
  public CubePlan plan() {
    return plan;
  }

  /** The cells of {@code topic} by {@code breakdown}, by key; only those that count something. */
  public SortedMap<String, Counts> cells(Topic topic, String breakdown) {
    return tables.get(plan.position(topic, breakdown)).cells();
  }

  /** The cells of the table at {@code position} in the plan, by key. */
  public SortedMap<String, Counts> cells(int position) {
    return tables.get(position).cells();
  }

  /** The same of what is counted per organisation. */
  public SortedMap<String, Counts> cells(OrganisationTopic topic, String breakdown) {
    return organisations.get(plan.organisations().position(topic, breakdown)).cells();
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
    for (int i = 0; i < organisations.size(); i++) {
      organisations.get(i).add(other.organisations.get(i));
    }
    return this;
  }

  /** Takes {@code other} out, which was added before and stays as it is; returns this cube. */
  public Cube subtract(Cube other) {
    for (int i = 0; i < tables.size(); i++) {
      tables.get(i).subtract(other.tables.get(i), plan.tables().get(i).topic()::zero);
    }
    for (int i = 0; i < organisations.size(); i++) {
      OrganisationTopic topic = plan.organisations().tables().get(i).topic();
      organisations.get(i).subtract(other.organisations.get(i), topic::zero);
    }
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cube that
        && plan.equals(that.plan)
        && tables.equals(that.tables)
        && organisations.equals(that.organisations);
  }

  @Override
  public int hashCode() {
    return 31 * tables.hashCode() + organisations.hashCode();
  }

  @Override
  public String toString() {
    return tables + " " + organisations;
  }
}
