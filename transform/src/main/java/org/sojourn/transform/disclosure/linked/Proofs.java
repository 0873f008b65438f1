package org.sojourn.transform.disclosure.linked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is hidden, and the moves known so far. A move counts while all of its cells are hidden;
 * showing a cell and hiding it again loses nothing.
 */
final class Proofs {

  private record Use(int move, int position) {}

  private final LinkedTable table;
  private final Protection protection;
  private final boolean[] hidden;
  private final List<Move> moves = new ArrayList<>();
  private final List<int[]> shownCells = new ArrayList<>();
  private final List<List<Use>> uses = new ArrayList<>();
  private final Set<List<Integer>> supports = new HashSet<>();

  /** Hides what has to be hidden. */
  Proofs(LinkedTable table, Protection protection) {
    this.table = table;
    this.protection = protection;
    hidden = new boolean[table.size()];
    for (int cell = 0; cell < hidden.length; cell++) {
      CellKind kind = table.kind(cell);
      hidden[cell] = kind == CellKind.SENSITIVE || kind == CellKind.HIDDEN;
      uses.add(new ArrayList<>());
    }
  }

  boolean isHidden(int cell) {
    return hidden[cell];
  }

  void hide(int cell) {
    if (!hidden[cell]) {
      hidden[cell] = true;
      uses.get(cell).forEach(use -> shownCells.get(use.move())[0]--);
    }
  }

  void show(int cell) {
    if (hidden[cell]) {
      hidden[cell] = false;
      uses.get(cell).forEach(use -> shownCells.get(use.move())[0]++);
    }
  }

  /** Remembers a move, unless one of the same cells is known that does as much. */
  void add(Move move) {
    List<Integer> signature = new ArrayList<>();
    int shown = 0;
    for (int i = 0; i < move.cells().length; i++) {
      signature.add(move.cells()[i]);
      signature.add((int) Math.min(move.rise(i), Integer.MAX_VALUE));
      signature.add((int) Math.min(move.fall(i), Integer.MAX_VALUE));
      shown += hidden[move.cells()[i]] ? 0 : 1;
    }
    if (supports.add(signature)) {
      for (int i = 0; i < move.cells().length; i++) {
        uses.get(move.cells()[i]).add(new Use(moves.size(), i));
      }
      moves.add(move);
      shownCells.add(new int[] {shown});
    }
  }

  /** How far a cell can certainly be raised above its count. */
  long rise(int cell) {
    long rise = 0;
    for (Use use : uses.get(cell)) {
      if (shownCells.get(use.move())[0] == 0) {
        rise = Math.max(rise, moves.get(use.move()).rise(use.position()));
      }
    }
    return rise;
  }

  /** How far a cell can certainly be lowered below its count. */
  long fall(int cell) {
    long fall = 0;
    for (Use use : uses.get(cell)) {
      if (shownCells.get(use.move())[0] == 0) {
        fall = Math.max(fall, moves.get(use.move()).fall(use.position()));
      }
    }
    return fall;
  }

  /** Whether the moves known so far protect a cell. */
  boolean protect(int cell) {
    long count = table.count(cell);
    return protection.holds(count - fall(cell), count + rise(cell));
  }

  /** The sensitive cells that a cell helps to protect by some move. */
  Set<Integer> dependents(int cell) {
    Set<Integer> dependents = new TreeSet<>();
    for (Use use : uses.get(cell)) {
      for (int other : moves.get(use.move()).cells()) {
        if (table.kind(other) == CellKind.SENSITIVE) {
          dependents.add(other);
        }
      }
    }
    return dependents;
  }

  /** The open cells that are hidden, rising. */
  List<Integer> complementary() {
    return table.cells(CellKind.OPEN).stream().filter(this::isHidden).toList();
  }
}
