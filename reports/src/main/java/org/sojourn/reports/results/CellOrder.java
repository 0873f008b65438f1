package org.sojourn.reports.results;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.model.classification.SizeClass;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.Role;

/** The order in which readers expect the groups of a breakdown, where it is not the keys' own. */
final class CellOrder {

  private static final Map<String, List<String>> ORDERS =
      Map.of(
          "size",
          List.of(SizeClass.values()).stream().map(SizeClass::id).toList(),
          "role",
          List.of(Role.values()).stream().map(Role::id).toList());

  private CellOrder() {}

  /** {@code cells} of one breakdown in the reader's order; what is not known comes last. */
  static List<Estimate> of(String breakdown, List<Estimate> cells) {
    List<String> order = ORDERS.get(breakdown.toLowerCase(Locale.ROOT));
    if (order == null) {
      return cells;
    }
    Comparator<Estimate> byPlace = Comparator.comparingInt(e -> place(order, e));
    return cells.stream().sorted(byPlace).toList();
  }

  private static int place(List<String> order, Estimate estimate) {
    int place = order.indexOf(estimate.cell().keys().get(0));
    return place < 0 ? order.size() : place;
  }
}
