package org.sojourn.transform.cube;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.Role;

/**
 * Answers and missing reasons of a role's closed items in a wave.
 *
 * @param role who was asked
 * @param wave when
 * @param items which items, one after the other
 */
public record AnswerTopic(Role role, String wave, List<ItemCodes> items) implements Topic {

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
