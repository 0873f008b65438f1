package org.sojourn.transform.disclosure.linked;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Protects single cells by hiding the cells of cheap moves. */
final class Protector {

  private static final double FREE = 1e-3;
  private static final double FORBIDDEN = -1;

  private final LinkedTable table;
  private final Protection protection;
  private final Proofs proofs;
  private final MoveSearch search;
  private final double[] base;
  private Set<Integer> avoided = Set.of();

  Protector(LinkedTable table, Protection protection, Proofs proofs, Effort effort) {
    this.table = table;
    this.protection = protection;
    this.proofs = proofs;
    search = new MoveSearch(table, new Meter(effort));
    base = new double[table.size()];
    long largest = 1;
    for (int cell = 0; cell < base.length; cell++) {
      largest = Math.max(largest, table.count(cell));
    }
    for (int cell = 0; cell < base.length; cell++) {
      base[cell] = table.weight(cell) + 0.1 * table.count(cell) / largest;
    }
  }

  /** Cells that no move is to use from now on, as long as they are shown. */
  void avoid(Set<Integer> cells) {
    avoided = Set.copyOf(cells);
  }

  /** Protects {@code cell}, hiding more where it has to; whether that worked. */
  boolean protect(int cell) {
    if (isProtected(cell)) {
      return true;
    }
    long lacking = protection.reach() - table.count(cell) - proofs.rise(cell);
    if (lacking > 0 && !apply(cell, 0, protection.reach() - table.count(cell), false)) {
      return false;
    }
    return proofs.protect(cell) || widen(cell);
  }

  /** One move all the way up or down, the cheaper; else as far as possible both ways. */
  private boolean widen(int cell) {
    long upward = protection.width() - proofs.fall(cell);
    long downward = protection.width() - proofs.rise(cell);
    Optional<Move> up = priced(cell, 0, upward, false).filter(m -> far(m, cell, 0) >= upward);
    Optional<Move> down = priced(cell, 1, downward, false).filter(m -> far(m, cell, 1) >= downward);
    Optional<Move> cheaper =
        up.isPresent() && (down.isEmpty() || price(up.get()) <= price(down.get())) ? up : down;
    cheaper.ifPresentOrElse(
        this::take,
        () -> {
          apply(cell, 1, downward, false);
          apply(cell, 0, protection.width() - proofs.fall(cell), false);
        });
    return proofs.protect(cell);
  }

  private static long far(Move move, int cell, int way) {
    int position = Arrays.binarySearch(move.cells(), cell);
    return way == 0 ? move.rise(position) : move.fall(position);
  }

  /** Whether {@code cell} is protected by what is hidden now; looks for moves if need be. */
  boolean isProtected(int cell) {
    if (proofs.protect(cell)) {
      return true;
    }
    long width = protection.width();
    apply(cell, 0, Math.max(width, protection.reach() - table.count(cell)), true);
    if (!proofs.protect(cell)) {
      apply(cell, 1, width, true);
    }
    return proofs.protect(cell);
  }

  private boolean apply(int cell, int way, long amount, boolean onlyHidden) {
    Optional<Move> move = priced(cell, way, amount, onlyHidden);
    move.ifPresent(this::take);
    return move.isPresent();
  }

  private void take(Move move) {
    for (int cell : move.cells()) {
      proofs.hide(cell);
    }
    proofs.add(move);
  }

  private Optional<Move> priced(int cell, int way, long amount, boolean onlyHidden) {
    if (amount <= 0 || way == 1 && table.count(cell) == 0) {
      return Optional.empty();
    }
    double[] prices = new double[base.length];
    for (int other = 0; other < prices.length; other++) {
      if (proofs.isHidden(other)) {
        prices[other] = FREE;
      } else if (onlyHidden || table.kind(other) == CellKind.KNOWN || avoided.contains(other)) {
        prices[other] = FORBIDDEN;
      } else {
        prices[other] = base[other] / Math.min(amount, Math.max(1, table.count(other)));
      }
    }
    return search.change(cell, way, amount, prices).move();
  }

  private double price(Move move) {
    double price = 0;
    for (int cell : move.cells()) {
      price += proofs.isHidden(cell) ? 0 : base[cell];
    }
    return price;
  }

  /** Counts work without ending a search: a cell is always protected before the work is over. */
  private static final class Meter extends Effort {

    private final Effort counted;

    Meter(Effort counted) {
      super(Long.MAX_VALUE);
      this.counted = counted;
    }

    @Override
    void spend(long steps) {
      counted.spend(steps);
    }
  }
}
