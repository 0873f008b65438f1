package org.sojourn.transform.cube;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.Role;

/**
 * Pairs of valid answers before and after.
 *
 * @param role who was asked
 * @param pre earlier wave
 * @param post later wave
 * @param items which items, one after the other
 */
public record PairTopic(Role role, String pre, String post, List<ItemCodes> items)
    implements Topic {

  @Override
  public DenseCounts zero() {
    return new DenseCounts(items.stream().mapToInt(PairTopic::width).sum());
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
    return Places.of(items, item, PairTopic::width, (at, i) -> counts.slice(at, width(i)));
  }
}
