package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;

/** What one group of tables of the cube counts, each of its tables by another breakdown. */
public sealed interface Topic extends Serializable {

  /** Counts of an empty cell. */
  Counts zero();

  /** The side whose organisation's attributes make the cell. */
  Side side();

  /** What an exchange with its responses adds to its cell; empty unless it is at least a count. */
  Optional<Consumer<Counts>> adds(ExchangeGroup group);

  /** Whether it counts each row of one stored table once: exchanges, responses, registrations. */
  default boolean countsRows() {
    return this instanceof Responses
        || this instanceof Registrations
        || (this instanceof Exchanges exchanges && exchanges.side() == Side.SENDING);
  }

  /**
   * Answers and missing reasons of a role's closed items in a wave.
   *
   * @param role who was asked
   * @param wave when
   * @param items which items, one after the other
   */
  record Answers(Role role, String wave, List<ItemCodes> items) implements Topic {

    @Override
    public DenseCounts zero() {
      return new DenseCounts(items.stream().mapToInt(ItemCodes::width).sum());
    }

    @Override
    public Side side() {
      return Side.of(role);
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      return group.response(role, wave).map(r -> counts -> count(r, (DenseCounts) counts));
    }

    private void count(ResponseRow response, DenseCounts counts) {
      int from = 0;
      for (ItemCodes item : items) {
        counts.increment(from + item.place(response.codes()[item.position()]));
        from += item.width();
      }
    }

    /** The counts per code of {@code item}, from its lowest code. */
    public long[] codes(DenseCounts counts, String item) {
      return Places.of(items, item, ItemCodes::width, (at, i) -> counts.slice(at, i.span()));
    }

    /** The counts per missing reason of {@code item}, in order of the enum. */
    public long[] missing(DenseCounts counts, String item) {
      return Places.of(
          items,
          item,
          ItemCodes::width,
          (at, i) -> counts.slice(at + i.span(), i.width() - i.span()));
    }
  }

  /**
   * Pairs of valid answers before and after.
   *
   * @param role who was asked
   * @param pre earlier wave
   * @param post later wave
   * @param items which items, one after the other
   */
  record Pairs(Role role, String pre, String post, List<ItemCodes> items) implements Topic {

    @Override
    public DenseCounts zero() {
      return new DenseCounts(items.stream().mapToInt(Pairs::width).sum());
    }

    private static int width(ItemCodes item) {
      return item.span() * item.span();
    }

    @Override
    public Side side() {
      return Side.of(role);
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      Optional<ResponseRow> before = group.response(role, pre);
      Optional<ResponseRow> after = group.response(role, post);
      return before.flatMap(
          b ->
              after
                  .filter(a -> items.stream().anyMatch(item -> isPair(b, a, item)))
                  .map(a -> counts -> count(b, a, (DenseCounts) counts)));
    }

    private static boolean isPair(ResponseRow before, ResponseRow after, ItemCodes item) {
      return before.codes()[item.position()] >= 0 && after.codes()[item.position()] >= 0;
    }

    private void count(ResponseRow before, ResponseRow after, DenseCounts counts) {
      int from = 0;
      for (ItemCodes item : items) {
        if (isPair(before, after, item)) {
          counts.increment(
              from + item.place(before.codes()[item.position()], after.codes()[item.position()]));
        }
        from += width(item);
      }
    }

    /** The counts of {@code item}: one row of later codes per earlier code. */
    public long[] pairs(DenseCounts counts, String item) {
      return Places.of(items, item, Pairs::width, (at, i) -> counts.slice(at, width(i)));
    }
  }

  /**
   * Summed scores of respondents who answered every item before and after.
   *
   * @param role who was asked
   * @param pre earlier wave
   * @param post later wave
   * @param items which items
   */
  record Scores(Role role, String pre, String post, List<ItemCodes> items) implements Topic {

    @Override
    public ScoreCounts zero() {
      return new ScoreCounts(items.stream().mapToInt(ItemCodes::span).sum());
    }

    @Override
    public Side side() {
      return Side.of(role);
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      Optional<ResponseRow> before = group.response(role, pre).filter(this::answersAll);
      Optional<ResponseRow> after = group.response(role, post).filter(this::answersAll);
      return before.flatMap(b -> after.map(a -> counts -> count(b, a, (ScoreCounts) counts)));
    }

    private boolean answersAll(ResponseRow response) {
      return items.stream().allMatch(item -> response.codes()[item.position()] >= 0);
    }

    private void count(ResponseRow before, ResponseRow after, ScoreCounts counts) {
      int from = 0;
      int pre = 0;
      int post = 0;
      for (ItemCodes item : items) {
        pre += before.codes()[item.position()];
        post += after.codes()[item.position()];
        counts.incrementItem(from + item.place(before.codes()[item.position()]));
        from += item.span();
      }
      counts.increment(pre, post);
    }

    /** The counts per code before of {@code item}, from its lowest code. */
    public long[] codes(ScoreCounts counts, String item) {
      return Places.of(items, item, ItemCodes::span, (at, i) -> counts.items().slice(at, i.span()));
    }
  }

  /**
   * Answers to an amount item.
   *
   * @param role who was asked
   * @param wave when
   * @param item id of the item
   * @param position of its answer in a response's amounts
   */
  record Amounts(Role role, String wave, String item, int position) implements Topic {

    @Override
    public AmountCounts zero() {
      return new AmountCounts();
    }

    @Override
    public Side side() {
      return Side.of(role);
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      return group
          .response(role, wave)
          .map(response -> response.amounts()[position])
          .map(amount -> counts -> ((AmountCounts) counts).increment(amount));
    }
  }

  /**
   * Numbers of the exchanges of the survey population.
   *
   * @param column name of the number's column
   * @param position among the numbers of an exchange
   * @param population status of the survey population
   */
  record Numbers(String column, int position, ExchangeStatus population) implements Topic {

    @Override
    public AmountCounts zero() {
      return new AmountCounts();
    }

    @Override
    public Side side() {
      return Side.SENDING;
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      return Optional.of(group.exchange())
          .filter(exchange -> exchange.status() == population)
          .map(exchange -> exchange.numbers()[position])
          .map(number -> counts -> ((AmountCounts) counts).increment(number));
    }
  }

  /**
   * Exchanges by status, in order of the enum.
   *
   * @param side whose organisation's attributes make the cell
   */
  record Exchanges(Side side) implements Topic {

    @Override
    public DenseCounts zero() {
      return new DenseCounts(ExchangeStatus.values().length);
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      int place = group.exchange().status().ordinal();
      return Optional.of(counts -> ((DenseCounts) counts).increment(place));
    }
  }

  /** Exchanges with at least one response. */
  record Surveyed() implements Topic {

    @Override
    public DenseCounts zero() {
      return new DenseCounts(1);
    }

    @Override
    public Side side() {
      return Side.SENDING;
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      return group.responses().isEmpty()
          ? Optional.empty()
          : Optional.of(counts -> ((DenseCounts) counts).increment(0));
    }
  }

  /**
   * Responses to an instrument: complete ones, and partial ones.
   *
   * @param instrument which
   * @param role who answers it
   * @param wave when
   */
  record Responses(String instrument, Role role, String wave) implements Topic {

    /** Place of the complete responses. */
    public static final int COMPLETE = 0;

    /** Place of the partial responses. */
    public static final int PARTIAL = 1;

    @Override
    public DenseCounts zero() {
      return new DenseCounts(2);
    }

    @Override
    public Side side() {
      return Side.of(role);
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      return group
          .response(role, wave)
          .filter(response -> response.instrument().equals(instrument))
          .map(response -> response.complete() ? COMPLETE : PARTIAL)
          .map(place -> counts -> ((DenseCounts) counts).increment(place));
    }
  }

  /** Registrations: counted on their own, not with exchanges. */
  record Registrations() implements Topic {

    @Override
    public DenseCounts zero() {
      return new DenseCounts(1);
    }

    @Override
    public Side side() {
      return Side.SENDING;
    }

    @Override
    public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
      return Optional.empty();
    }
  }
}
