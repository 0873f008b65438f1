package org.sojourn.transform.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sojourn.model.run.Failure;

/**
 * Counts rows into a cube.
 *
 * <p>An exchange's cells are found once for all its responses and items; per response and breakdown
 * one cell is looked up, and all its items are counted there.
 */
public final class CubeBuilder {

  /** The tables of one topic: what is counted is worked out once for all of them. */
  private record Group(Topic topic, List<Integer> tables) {}

  private final CubePlan plan;
  private final Cube cube;
  private final List<Group> groups = new ArrayList<>();

  /** A builder of a cube that is empty so far. */
  public CubeBuilder(CubePlan plan) {
    this(plan, plan.topics(Topic.class));
  }

  /** A builder of those cells of a cube that count {@code topics}; the others stay empty. */
  public CubeBuilder(CubePlan plan, Collection<Topic> topics) {
    this.plan = plan;
    this.cube = new Cube(plan);
    for (int i = 0; i < plan.tables().size(); i++) {
      Topic topic = plan.tables().get(i).topic();
      if (!topics.contains(topic)) {
        continue;
      }
      if (groups.isEmpty() || !groups.get(groups.size() - 1).topic().equals(topic)) {
        groups.add(new Group(topic, new ArrayList<>()));
      }
      groups.get(groups.size() - 1).tables().add(i);
    }
  }

  /**
   * Counts an exchange with all its responses.
   *
   * @throws Failure when ingest broke its word: two responses of one party and wave, or responses
   *     to an exchange outside the survey population
   */
  public void add(ExchangeGroup group) {
    requireSound(group);
    String[] keys = CellKey.all(plan.exchangeKeys(), group.exchange().attributes());
    for (Group counted : groups) {
      Optional<Consumer<Counts>> adds = counted.topic().adds(group);
      adds.ifPresent(count -> counted.tables().forEach(i -> count.accept(cell(i, keys))));
    }
  }

  /** Counts a registration: values of {@link CubePlan#REGISTRATION_COLUMNS}. */
  public void add(String[] registration) {
    String[] keys = CellKey.all(plan.registrationKeys(), registration);
    for (Group counted : groups) {
      if (counted.topic() instanceof RegistrationTopic) {
        counted.tables().forEach(i -> ((DenseCounts) cell(i, keys)).increment(0));
      }
    }
  }

  private Counts cell(int table, String[] keys) {
    CubePlan.Table planned = plan.tables().get(table);
    return cube.table(table).at(keys[planned.key()], planned.topic()::zero);
  }

  private void requireSound(ExchangeGroup group) {
    ExchangeRow exchange = group.exchange();
    if (exchange.status() != plan.population() && !group.responses().isEmpty()) {
      throw new Failure(
          Failure.Kind.FAULT,
          "responses to exchange '%s', which is %s, not %s: ingest should have refused them"
              .formatted(exchange.exchange(), exchange.status().id(), plan.population().id()));
    }
    Set<String> parties = new HashSet<>();
    for (ResponseRow response : group.responses()) {
      if (!parties.add(response.role().id() + " in wave '" + response.wave() + "'")) {
        throw new Failure(
            Failure.Kind.FAULT,
            "two responses of %s in wave '%s' to exchange '%s': ingest should have refused one"
                .formatted(response.role().id(), response.wave(), exchange.exchange()));
      }
    }
  }

  /** The cube of everything added so far; the builder is not used after it. */
  public Cube cube() {
    return cube;
  }
}
