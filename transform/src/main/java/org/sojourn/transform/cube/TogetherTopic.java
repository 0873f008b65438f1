package org.sojourn.transform.cube;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.model.programme.Role;

/**
 * Which answers the parties of one exchange gave to one question, together. No valid answer counts
 * as one more answer, so that the counts tell of pairs of parties, of all of them, and of those who
 * stayed silent: (span + 1) to the power of the number of parties counts, exactly.
 *
 * @param wave when asked
 * @param roles the parties, the first one's answer counting most for the place
 * @param item the question
 */
public record TogetherTopic(String wave, List<Role> roles, ItemCodes item) implements Topic {

  /** Copies the list. */
  public TogetherTopic {
    roles = List.copyOf(roles);
  }

  @Override
  public DenseCounts zero() {
    int width = 1;
    for (int i = 0; i < roles.size(); i++) {
      width *= item.span() + 1;
    }
    return new DenseCounts(width);
  }

  @Override
  public Side side() {
    return Side.SENDING;
  }

  @Override
  public Optional<Consumer<Counts>> adds(ExchangeGroup group) {
    int place = 0;
    boolean any = false;
    for (Role role : roles) {
      int answer = answer(group, role);
      any |= answer < item.span();
      place = place * (item.span() + 1) + answer;
    }
    int at = place;
    return any ? Optional.of(counts -> ((DenseCounts) counts).increment(at)) : Optional.empty();
  }

  /** The place of a party's answer, from 0; the span of the scale where there is none. */
  private int answer(ExchangeGroup group, Role role) {
    return group
        .response(role, wave)
        .map(response -> response.codes()[item.position()])
        .filter(code -> code >= 0)
        .map(item::place)
        .orElse(item.span());
  }

  /** Number of counts. */
  public int width() {
    return zero().width();
  }

  /**
   * The parties' codes that are counted at {@code place}, in their order; null for no valid answer.
   */
  public Integer[] answers(int place) {
    Integer[] answers = new Integer[roles.size()];
    int rest = place;
    for (int i = answers.length - 1; i >= 0; i--) {
      int answer = rest % (item.span() + 1);
      answers[i] = answer == item.span() ? null : Integer.valueOf(item.lowest() + answer);
      rest /= item.span() + 1;
    }
    return answers;
  }
}
