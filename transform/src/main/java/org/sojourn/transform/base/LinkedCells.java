package org.sojourn.transform.base;

import java.util.List;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.programme.Role;

/**
 * Cells of figures about the parties of the same exchanges, which are no groups of a breakdown. All
 * are about everybody.
 */
public final class LinkedCells {

  /** Two parties: agreement and kappa. */
  public static final String PAIR = "role-pair";

  /** Two parties and an answer, or neighbouring answers, of each: a cell of their joint table. */
  public static final String PAIR_ANSWERS = "role-pair-answers";

  /** A party's answers by whether another party answered: what tests them. */
  public static final String SILENCE = "role-silence";

  /** The answers of a party where another one answered, or where it did not. */
  public static final String SILENCE_GROUP = "role-silence-group";

  /** Last key of the group in which the other party answered. */
  public static final String ANSWERED = "answered";

  /** Last key of the group in which the other party gave no valid answer. */
  public static final String SILENT = "silent";

  private static final Set<String> ALL = Set.of(PAIR, PAIR_ANSWERS, SILENCE, SILENCE_GROUP);

  private LinkedCells() {}

  /** Whether {@code cell} is one of these. */
  public static boolean has(Cell cell) {
    return ALL.contains(cell.breakdown());
  }

  /** The cell of two parties. */
  public static Cell pair(Role one, Role other) {
    return new Cell(PAIR, List.of(one.id(), other.id()));
  }

  /** The cell of the answers of two parties. */
  public static Cell answers(Role one, Role other, String answer, String otherAnswer) {
    return new Cell(PAIR_ANSWERS, List.of(one.id(), other.id(), answer, otherAnswer));
  }

  /** The cell of a party by whether another one answered. */
  public static Cell silence(Role role, Role other) {
    return new Cell(SILENCE, List.of(role.id(), other.id()));
  }

  /** One of the two groups of that cell. */
  public static Cell silenceGroup(Role role, Role other, boolean answered) {
    return new Cell(SILENCE_GROUP, List.of(role.id(), other.id(), answered ? ANSWERED : SILENT));
  }
}
