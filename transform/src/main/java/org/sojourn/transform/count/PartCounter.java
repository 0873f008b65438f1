package org.sojourn.transform.count;

import java.nio.file.Path;
import org.sojourn.tables.column.ColumnFile;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;

/** Counts parts of the canonical tables into a cube. */
public final class PartCounter {

  /** Counts that are held in arrays, about: 64 MB. */
  private static final long ROOM = 1 << 24;

  private final CubePlan plan;
  private final Cube registrations;
  private final ExchangeCounter counter;

  /** A counter that has counted nothing. */
  public PartCounter(CubePlan plan) {
    this(plan, ROOM);
  }

  PartCounter(CubePlan plan, long room) {
    this.plan = plan;
    this.registrations = new Cube(plan);
    this.counter = new ExchangeCounter(plan, room);
  }

  /** Counts a part, of whichever table it is. */
  public void add(PartFile files) {
    if (files.isOfRegistrations()) {
      addRegistrations(files);
    } else {
      addExchanges(files);
    }
  }

  /**
   * Counts a part of the exchanges with all responses to them.
   *
   * @throws org.sojourn.model.run.Failure when a file is not of its schema, an exchange comes
   *     twice, a response is to an exchange that is not in this part or outside the survey
   *     population, or a party responded twice in a wave
   */
  public void addExchanges(PartFile files) {
    try (ExchangePart part = ExchangePart.open(plan, files)) {
      counter.count(part);
    }
  }

  /** Counts a part of the registrations. */
  public void addRegistrations(PartFile files) {
    try (ColumnFile opened = ColumnFile.open(Path.of(files.file()), files.schema())) {
      RegistrationCounter.count(plan, opened, registrations);
    }
  }

  /** The cube of all parts; the counter is not used after it. */
  public Cube cube() {
    return counter.cube().add(registrations);
  }
}
