package org.sojourn.transform.cube;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.Role;

/**
 * Summed scores of respondents who answered every item before and after.
 *
 * @param role who was asked
 * @param pre earlier wave
 * @param post later wave
 * @param items which items
 */
public record ScoreTopic(Role role, String pre, String post, List<ItemCodes> items)
    implements Topic {

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
