package org.sojourn.receipts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects rows into an account: in the base or, each with its reason, not. */
final class Tally {

  private final List<Account.Row> rows = new ArrayList<>();
  private final Map<String, Long> left = new LinkedHashMap<>();
  private long base;

  /** A tally that names {@code reasons} in this order, those without rows left out. */
  Tally(List<String> reasons) {
    reasons.forEach(reason -> left.put(reason, 0L));
  }

  void counts(RowPlace place, String key, String who, String says) {
    base++;
    rows.add(new Account.Row(place, key, who, says, true));
  }

  void leaves(RowPlace place, String key, String who, String reason) {
    leaves(reason, 1);
    rows.add(new Account.Row(place, key, who, reason, false));
  }

  /** So many without a row of their own. */
  void leaves(String reason, long count) {
    left.merge(reason, count, Long::sum);
  }

  /** The account of {@code all}, of whom some are in {@code baseName}. */
  Account account(String all, String baseName) {
    List<Account.Line> lines = new ArrayList<>();
    long total = base + left.values().stream().mapToLong(Long::longValue).sum();
    lines.add(new Account.Line(0, all, total));
    left.forEach(
        (reason, count) -> {
          if (count > 0) {
            lines.add(new Account.Line(1, reason, count));
          }
        });
    lines.add(new Account.Line(0, baseName, base));
    rows.sort(Comparator.comparing(Account.Row::place));
    return new Account(lines, base, rows);
  }
}
