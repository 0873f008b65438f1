package org.sojourn.transform.cube;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.programme.Role;

/** Finds the seats of an exchange, and the organisations they belong to. */
public final class Seats {

  private static final char NAMED = '=';

  /**
   * A seat with the key of its organisation.
   *
   * @param organisation the same for seats of one organisation. One without a name has a key of its
   *     exchange and side, which no named organisation can have
   */
  public record Owned(String organisation, Seat seat) {}

  private Seats() {}

  /** The seats of {@code group}, one per role; none outside the survey population. */
  public static List<Owned> of(CubePlan plan, ExchangeGroup group) {
    List<Owned> seats = new ArrayList<>();
    if (group.exchange().status() == plan.population()) {
      for (Role role : Role.values()) {
        seats.add(new Owned(key(plan, group.exchange(), Side.of(role)), group.seat(role)));
      }
    }
    return seats;
  }

  private static String key(CubePlan plan, ExchangeRow exchange, Side side) {
    String name = exchange.attributes()[plan.organisations().names().get(side.ordinal())];
    return name == null ? side.ordinal() + exchange.exchange() : NAMED + name;
  }

  /** Whether {@code organisation} is the key of one that has a name. */
  public static boolean isKnown(String organisation) {
    return organisation.charAt(0) == NAMED;
  }
}
