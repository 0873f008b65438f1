package org.sojourn.receipts;

import java.util.List;
import java.util.Map;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Role;

/**
 * An exchange as it is stored.
 *
 * @param exchange its key
 * @param status where it stands
 * @param texts text columns by name, null where not known
 * @param numbers number columns by name, null where not known
 * @param place where it was read
 */
record StoredExchange(
    String exchange,
    String status,
    Map<String, String> texts,
    Map<String, Double> numbers,
    RowPlace place) {

  private static final String UNKNOWN = "?";

  /** Whether it lies in the cell {@code keys}, seen from the organisation of {@code role}. */
  boolean isIn(Breakdown breakdown, List<String> keys, Role role) {
    for (int i = 0; i < keys.size(); i++) {
      String column = column(breakdown.dimensions().get(i), role);
      if (!keys.get(i).equals(key(texts.get(column)))) {
        return false;
      }
    }
    return true;
  }

  /** A participant's organisation is the sending one. */
  private static String column(String dimension, Role role) {
    String own = role == Role.HOST ? "host_" : "sending_";
    String other = role == Role.HOST ? "sending_" : "host_";
    return switch (dimension) {
      case "country", "division", "size" -> own + dimension;
      case "sector" -> own + "section";
      case "partner-country" -> other + "country";
      case "sending-country" -> "sending_country";
      case "host-country" -> "host_country";
      default -> dimension;
    };
  }

  private static String key(String text) {
    return text == null || text.isBlank() ? UNKNOWN : text.replace('|', '/');
  }
}
