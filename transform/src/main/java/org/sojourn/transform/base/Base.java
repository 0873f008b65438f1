package org.sojourn.transform.base;

import java.util.List;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;

/**
 * Whose answers, pairs or exchanges a figure is about. Figures of one base rest on the same people:
 * they share their number and are hidden together.
 */
public sealed interface Base {

  /** The roles asked, in order of the enum; none where exchanges are counted. */
  List<Role> roles();

  /** The same base with only some of the roles. */
  Base among(List<Role> some);

  /**
   * Valid answers to an item.
   *
   * @param item closed or amount item
   * @param wave when it was asked
   * @param roles who was asked
   */
  record Answers(String item, String wave, List<Role> roles) implements Base {

    /** Copies the list. */
    public Answers {
      roles = List.copyOf(roles);
    }

    @Override
    public Base among(List<Role> some) {
      return new Answers(item, wave, some);
    }
  }

  /**
   * Respondents with a valid answer to every one of some items, before and after.
   *
   * @param items closed items
   * @param pre earlier wave
   * @param post later wave
   * @param roles who was asked
   */
  record Pairs(List<String> items, String pre, String post, List<Role> roles) implements Base {

    /** Copies the lists. */
    public Pairs {
      items = List.copyOf(items);
      roles = List.copyOf(roles);
    }

    @Override
    public Base among(List<Role> some) {
      return new Pairs(items, pre, post, some);
    }
  }

  /**
   * Exchanges of which all of some parties gave a valid answer to one item.
   *
   * @param item closed item
   * @param wave when it was asked
   * @param parties who was asked, in order of the enum
   */
  record Together(String item, String wave, List<Role> parties) implements Base {

    /** Copies the list. */
    public Together {
      parties = List.copyOf(parties);
    }

    @Override
    public List<Role> roles() {
      return List.of();
    }

    @Override
    public Base among(List<Role> some) {
      return this;
    }
  }

  /**
   * Respondents with a valid answer to one item, and later to another.
   *
   * @param expected earlier closed item
   * @param first its wave
   * @param realised later closed item
   * @param second its wave
   * @param roles who was asked
   */
  record Outcomes(String expected, String first, String realised, String second, List<Role> roles)
      implements Base {

    /** Copies the list. */
    public Outcomes {
      roles = List.copyOf(roles);
    }

    @Override
    public Base among(List<Role> some) {
      return new Outcomes(expected, first, realised, second, some);
    }
  }

  /**
   * Exchanges of the survey population with a number in a column.
   *
   * @param column {@code duration_days} or a number attribute
   */
  record Numbers(String column) implements Base {

    @Override
    public List<Role> roles() {
      return List.of();
    }

    @Override
    public Base among(List<Role> some) {
      return this;
    }
  }

  /**
   * Exchanges of some statuses.
   *
   * @param statuses which
   */
  record Exchanges(List<ExchangeStatus> statuses) implements Base {

    /** Copies the list. */
    public Exchanges {
      statuses = List.copyOf(statuses);
    }

    @Override
    public List<Role> roles() {
      return List.of();
    }

    @Override
    public Base among(List<Role> some) {
      return this;
    }
  }
}
