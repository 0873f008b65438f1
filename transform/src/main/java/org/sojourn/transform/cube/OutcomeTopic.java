package org.sojourn.transform.cube;

import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.Role;

/**
 * Pairs of valid answers of the same respondent to two questions of two waves.
 *
 * @param role who was asked
 * @param first earlier wave
 * @param expected the question asked then
 * @param second later wave
 * @param realised the question asked then
 */
public record OutcomeTopic(
    Role role, String first, ItemCodes expected, String second, ItemCodes realised)
    implements Topic {

  @Override
  public DenseCounts zero() {
    return new DenseCounts(expected.span() * realised.span());
  }

  @Override
  public Side side() {
    return Side.of(role);
  }

  @Override
  public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
    Optional<Integer> before = place(group, first, expected);
    Optional<Integer> after = place(group, second, realised);
    return before.flatMap(
        b -> after.map(a -> counts -> ((DenseCounts) counts).increment(b * realised.span() + a)));
  }

  private Optional<Integer> place(ExchangeGroup group, String wave, ItemCodes item) {
    return group
        .response(role, wave)
        .map(response -> response.codes()[item.position()])
        .filter(code -> code >= 0)
        .map(item::place);
  }

  /** How many gave each pair of answers: one row of later codes per earlier code. */
  public long[] pairs(DenseCounts counts) {
    return counts.slice(0, expected.span() * realised.span());
  }
}
