package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.programme.Role;
import org.sojourn.model.run.Failure;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;
import org.sojourn.tables.column.KeyWalk;
import org.sojourn.tables.column.Runs;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ResponseRow;
import org.sojourn.transform.cube.ResponseTopic;

/**
 * The responses to a part of the exchanges: the columns that a plan needs, and for every exchange
 * the rows of its responses.
 */
final class ResponseColumns {

  /** Stands for no response. */
  static final int NONE = KeyWalk.NONE;

  private static final String COMPLETE = "complete";

  private record Party(Role role, String wave) {}

  private final CubePlan plan;
  private final ExchangeColumns exchanges;
  private final ColumnFile file;
  private final Map<Party, int[]> rows = new HashMap<>();
  private final Map<Integer, byte[]> codes = new HashMap<>();
  private final Map<Integer, double[]> amounts = new HashMap<>();
  private Categories instruments;
  private Categories statuses;
  private boolean[] answered;

  /**
   * The columns of {@code file}, which stays open while they are used; null for no responses.
   *
   * @throws Failure when ingest broke its word: a response to an unknown exchange or to one outside
   *     the survey population, or two responses of one party and wave
   */
  ResponseColumns(CubePlan plan, ExchangeColumns exchanges, ColumnFile file) {
    this.plan = plan;
    this.exchanges = exchanges;
    this.file = file;
    if (file != null) {
      instruments = file.categories("instrument");
      statuses = file.categories("status");
      join(file.runs("exchange"), file.categories("role"), file.categories("wave"));
    }
  }

  private void join(Runs runs, Categories roles, Categories waves) {
    int[][] parties = parties(roles, waves);
    int waveCount = waves.values().size();
    KeyWalk walk = new KeyWalk(exchanges.keys());
    for (int run = 0; run < runs.size(); run++) {
      int exchange = walk.find(runs, run);
      requireAsked(exchange, runs, run);
      for (int row = runs.start(run); row < runs.start(run + 1); row++) {
        int[] party = parties[roles.codes()[row] * waveCount + waves.codes()[row]];
        if (party[exchange] != NONE) {
          throw twice(roles.at(row), waves.at(row), runs.text(run));
        }
        party[exchange] = row;
      }
    }
  }

  private int[][] parties(Categories roles, Categories waves) {
    List<int[]> parties = new ArrayList<>();
    for (Role role : Named.roles(roles)) {
      for (String wave : waves.values()) {
        int[] none = new int[exchanges.size()];
        Arrays.fill(none, NONE);
        rows.put(new Party(role, wave), none);
        parties.add(none);
      }
    }
    return parties.toArray(int[][]::new);
  }

  private void requireAsked(int exchange, Runs runs, int run) {
    if (exchange == NONE) {
      throw new Failure(
          Failure.Kind.FAULT,
          "response to unknown exchange '" + runs.text(run) + "': ingest should have refused it");
    }
    if (exchanges.status(exchange) != plan.population()) {
      throw new Failure(
          Failure.Kind.FAULT,
          "responses to exchange '%s', which is %s, not %s: ingest should have refused them"
              .formatted(runs.text(run), exchanges.status(exchange).id(), plan.population().id()));
    }
  }

  private static Failure twice(String role, String wave, String exchange) {
    return new Failure(
        Failure.Kind.FAULT,
        "two responses of %s in wave '%s' to exchange '%s': ingest should have refused one"
            .formatted(role, wave, exchange));
  }

  /** Number of responses. */
  int size() {
    return file == null ? 0 : file.rows();
  }

  /**
   * For each exchange the row of the response of {@code role} in {@code wave}, or {@link #NONE}.
   */
  int[] rows(Role role, String wave) {
    return rows.computeIfAbsent(
        new Party(role, wave),
        p -> {
          int[] none = new int[exchanges.size()];
          Arrays.fill(none, NONE);
          return none;
        });
  }

  /** For each exchange whether somebody responded. */
  boolean[] answered() {
    if (answered == null) {
      answered = new boolean[exchanges.size()];
      for (int[] party : rows.values()) {
        for (int i = 0; i < answered.length; i++) {
          answered[i] |= party[i] != NONE;
        }
      }
    }
    return answered;
  }

  /**
   * For each exchange whether the response of {@code role} in {@code wave} is to {@code instrument}
   * and complete ({@link ResponseTopic#COMPLETE}) or not ({@link ResponseTopic#PARTIAL}); {@link
   * #NONE} where there is none.
   */
  int[] completeness(Role role, String wave, String instrument) {
    int[] party = rows(role, wave);
    int[] places = new int[party.length];
    int wanted = instruments == null ? NONE : instruments.values().indexOf(instrument);
    int complete = statuses == null ? NONE : statuses.values().indexOf(COMPLETE);
    for (int i = 0; i < places.length; i++) {
      int row = party[i];
      if (row == NONE || instruments.codes()[row] != wanted) {
        places[i] = NONE;
      } else {
        boolean whole = statuses.codes()[row] == complete;
        places[i] = whole ? ResponseTopic.COMPLETE : ResponseTopic.PARTIAL;
      }
    }
    return places;
  }

  /** Answers to the plan's closed item at {@code position}, by row. */
  byte[] codes(int position) {
    return codes.computeIfAbsent(
        position, p -> file == null ? new byte[0] : file.bytes(plan.closedItems().get(p)));
  }

  /** Answers to the plan's amount item at {@code position}, by row; NaN without one. */
  double[] amounts(int position) {
    return amounts.computeIfAbsent(
        position, p -> file == null ? new double[0] : file.numbers(plan.amountItems().get(p)));
  }

  /** All responses to {@code exchange}. */
  List<ResponseRow> of(int exchange) {
    List<ResponseRow> responses = new ArrayList<>();
    rows.forEach(
        (party, row) -> {
          if (row[exchange] != NONE) {
            responses.add(response(party, row[exchange]));
          }
        });
    return responses;
  }

  private ResponseRow response(Party party, int row) {
    byte[] answers = new byte[plan.closedItems().size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = codes(i)[row];
    }
    Double[] numbers = new Double[plan.amountItems().size()];
    for (int i = 0; i < numbers.length; i++) {
      double number = amounts(i)[row];
      numbers[i] = Double.isNaN(number) ? null : Double.valueOf(number);
    }
    return new ResponseRow(
        party.role(),
        party.wave(),
        instruments.at(row),
        statuses.at(row).equals(COMPLETE),
        answers,
        numbers);
  }
}
