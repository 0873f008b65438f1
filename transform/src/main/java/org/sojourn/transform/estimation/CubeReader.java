package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.cube.AmountCounts;
import org.sojourn.transform.cube.AmountTopic;
import org.sojourn.transform.cube.AnswerTopic;
import org.sojourn.transform.cube.Counts;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.ExchangeTopic;
import org.sojourn.transform.cube.ItemCodes;
import org.sojourn.transform.cube.NumberTopic;
import org.sojourn.transform.cube.PairTopic;
import org.sojourn.transform.cube.ScoreCounts;
import org.sojourn.transform.cube.ScoreTopic;
import org.sojourn.transform.cube.Side;
import org.sojourn.transform.cube.Topic;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.JointHistogram;

/** Reads the histograms of a base out of a cube, roles pooled, by the keys of a breakdown. */
final class CubeReader {

  private final Cube cube;

  CubeReader(Cube cube) {
    this.cube = cube;
  }

  /**
   * Exchanges of the survey population, once for every role asked, by cell. Everybody and every
   * role have a cell even where there are none.
   */
  SortedMap<String, Long> population(List<Role> roles, Breakdown breakdown) {
    int place = cube.plan().population().ordinal();
    SortedMap<String, Counts> cells =
        pooled(roles, breakdown, role -> new ExchangeTopic(Side.of(role)));
    SortedMap<String, Long> population =
        with(cells, counts -> ((DenseCounts) counts).at(place), count -> count > 0);
    if (Breakdowns.isRole(breakdown)) {
      roles.forEach(role -> population.putIfAbsent(role.id(), 0L));
    }
    return withOverall(population, breakdown);
  }

  /** Exchanges of the survey population by cell, seen from the sending side. */
  SortedMap<String, Long> population(Breakdown breakdown) {
    return exchanges(breakdown, List.of(cube.plan().population()));
  }

  /** Exchanges of some statuses by cell, seen from the sending side. */
  SortedMap<String, Long> exchanges(Breakdown breakdown, List<ExchangeStatus> statuses) {
    SortedMap<String, Long> exchanges =
        with(
            cube.cells(new ExchangeTopic(Side.SENDING), breakdown.id()),
            counts ->
                statuses.stream().mapToLong(s -> ((DenseCounts) counts).at(s.ordinal())).sum(),
            count -> count > 0);
    return withOverall(exchanges, breakdown);
  }

  private static SortedMap<String, Long> withOverall(
      SortedMap<String, Long> cells, Breakdown breakdown) {
    if (breakdown.equals(Breakdown.OVERALL)) {
      cells.putIfAbsent("", 0L);
    }
    return cells;
  }

  /** Valid answers to a closed item. */
  SortedMap<String, Histogram> codes(Base.Answers base, Breakdown breakdown) {
    SortedMap<String, Histogram> byCell = new TreeMap<>();
    SortedMap<String, long[]> counts = new TreeMap<>();
    int lowest = 0;
    for (Role role : base.roles()) {
      AnswerTopic topic =
          topic(AnswerTopic.class, t -> t.role() == role && t.wave().equals(base.wave()));
      lowest = item(topic.items(), base.item()).lowest();
      cells(role, breakdown, topic)
          .forEach(
              (key, c) ->
                  counts.merge(key, topic.codes((DenseCounts) c, base.item()), CubeReader::plus));
    }
    int from = lowest;
    counts.forEach((key, c) -> byCell.put(key, Histogram.ofCodes(from, c)));
    return byCell;
  }

  /** Amounts of a base: answers to an amount item, or numbers of exchanges. */
  SortedMap<String, Histogram> values(Base base, Breakdown breakdown) {
    return base instanceof Base.Answers answers
        ? amounts(answers, breakdown)
        : numbers((Base.Numbers) base, breakdown);
  }

  /** Valid answers to an amount item. */
  private SortedMap<String, Histogram> amounts(Base.Answers base, Breakdown breakdown) {
    SortedMap<String, Counts> cells =
        pooled(
            base.roles(),
            breakdown,
            role ->
                topic(
                    AmountTopic.class,
                    t ->
                        t.role() == role
                            && t.wave().equals(base.wave())
                            && t.item().equals(base.item())));
    return with(cells, CubeReader::histogram, h -> true);
  }

  /** Numbers of the exchanges of the survey population. */
  private SortedMap<String, Histogram> numbers(Base.Numbers base, Breakdown breakdown) {
    Topic topic = topic(NumberTopic.class, t -> t.column().equals(base.column()));
    return with(cube.cells(topic, breakdown.id()), CubeReader::histogram, h -> true);
  }

  /** Complete pairs of the one item of {@code base}. */
  SortedMap<String, JointHistogram> pairs(Base.Pairs base, Breakdown breakdown) {
    String item = base.items().get(0);
    SortedMap<String, long[]> counts = new TreeMap<>();
    ItemCodes codes = null;
    for (Role role : base.roles()) {
      PairTopic topic =
          topic(
              PairTopic.class,
              t -> t.role() == role && t.pre().equals(base.pre()) && t.post().equals(base.post()));
      codes = item(topic.items(), item);
      cells(role, breakdown, topic)
          .forEach(
              (key, c) -> counts.merge(key, topic.pairs((DenseCounts) c, item), CubeReader::plus));
    }
    SortedMap<String, JointHistogram> byCell = new TreeMap<>();
    for (Map.Entry<String, long[]> cell : counts.entrySet()) {
      byCell.put(
          cell.getKey(), JointHistogram.ofCodes(codes.lowest(), codes.span(), cell.getValue()));
    }
    return byCell;
  }

  /** Summed scores of the several items of {@code base}. */
  SortedMap<String, Scores> scores(Base.Pairs base, Breakdown breakdown) {
    Function<Role, ScoreTopic> topics =
        role -> topic(ScoreTopic.class, t -> t.role() == role && isOf(base, t));
    SortedMap<String, Counts> cells = pooled(base.roles(), breakdown, topics::apply);
    if (cells.isEmpty()) {
      return new TreeMap<>();
    }
    ScoreTopic any = topics.apply(base.roles().get(0));
    return with(cells, counts -> Scores.of(any, (ScoreCounts) counts), s -> true);
  }

  private static boolean isOf(Base.Pairs base, ScoreTopic topic) {
    return topic.pre().equals(base.pre())
        && topic.post().equals(base.post())
        && new HashSet<>(topic.items().stream().map(ItemCodes::item).toList())
            .equals(new HashSet<>(base.items()));
  }

  /** Cells of a topic that has no roles to pool. */
  SortedMap<String, Counts> cells(Topic topic, String breakdown) {
    return cube.cells(topic, breakdown);
  }

  private SortedMap<String, Counts> pooled(
      List<Role> roles, Breakdown breakdown, Function<Role, Topic> topic) {
    SortedMap<String, Counts> sum = new TreeMap<>();
    for (Role role : roles) {
      cells(role, breakdown, topic.apply(role))
          .forEach(
              (key, counts) -> {
                Counts mine = sum.get(key);
                if (mine == null) {
                  sum.put(key, counts.copy());
                } else {
                  mine.add(counts);
                }
              });
    }
    return sum;
  }

  /** A role's cells; by role, its overall cell under its own name. */
  private SortedMap<String, Counts> cells(Role role, Breakdown breakdown, Topic topic) {
    if (!Breakdowns.isRole(breakdown)) {
      return cube.cells(topic, breakdown.id());
    }
    SortedMap<String, Counts> cells = new TreeMap<>();
    cube.cells(topic, Breakdown.OVERALL.id()).values().forEach(c -> cells.put(role.id(), c));
    return cells;
  }

  private <T extends Topic> T topic(Class<T> kind, Predicate<T> which) {
    return cube.plan().topics(kind).stream().filter(which).findFirst().orElseThrow();
  }

  private static ItemCodes item(List<ItemCodes> items, String wanted) {
    return items.stream().filter(i -> i.item().equals(wanted)).findFirst().orElseThrow();
  }

  private static Histogram histogram(Counts counts) {
    return Histogram.of(((AmountCounts) counts).byAmount());
  }

  private static long[] plus(long[] a, long[] b) {
    long[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static <T> SortedMap<String, T> with(
      SortedMap<String, Counts> cells, Function<Counts, T> read, Predicate<T> kept) {
    SortedMap<String, T> byCell = new TreeMap<>();
    cells.forEach(
        (key, counts) -> {
          T value = read.apply(counts);
          if (kept.test(value)) {
            byCell.put(key, value);
          }
        });
    return byCell;
  }

  /**
   * Scores over several items.
   *
   * @param pairs sums before and after
   * @param itemsBefore each item's answers before, of the same respondents
   */
  record Scores(JointHistogram pairs, List<Histogram> itemsBefore) {

    private static Scores of(ScoreTopic topic, ScoreCounts counts) {
      List<JointHistogram.Pair> pairs = new ArrayList<>();
      counts
          .pairs()
          .forEach(
              (key, count) ->
                  pairs.add(
                      new JointHistogram.Pair(ScoreCounts.pre(key), ScoreCounts.post(key), count)));
      List<Histogram> items =
          topic.items().stream()
              .map(i -> Histogram.ofCodes(i.lowest(), topic.codes(counts, i.item())))
              .toList();
      return new Scores(new JointHistogram(pairs), items);
    }
  }
}
