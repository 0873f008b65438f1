package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.List;
import org.sojourn.model.indicator.Breakdown;

/**
 * How the cell of a breakdown is read off a row's attributes.
 *
 * @param breakdown id of the breakdown
 * @param positions of the attributes that make the key, one per dimension; none for everybody
 */
public record CellKey(String breakdown, List<Integer> positions) implements Serializable {

  /** The key of what has no known value. */
  static final String UNKNOWN = "?";

  private static final char JOINT = '|';

  /**
   * The columns of the exchanges that the dimensions of {@code breakdown} are read from, seen from
   * {@code side}.
   *
   * @throws IllegalArgumentException for the breakdown by role, which is no matter of exchanges
   */
  static List<String> columns(Breakdown breakdown, Side side) {
    return breakdown.dimensions().stream().map(dimension -> column(dimension, side)).toList();
  }

  private static String column(String dimension, Side side) {
    return switch (dimension) {
      case "country" -> side.column("country");
      case "partner-country" -> side.other().column("country");
      case "sector" -> side.column("section");
      case "division" -> side.column("division");
      case "size" -> side.column("size");
      case "sending-country" -> Side.SENDING.column("country");
      case "host-country" -> Side.HOST.column("country");
      case "role" -> throw new IllegalArgumentException("an exchange has no role");
      default -> dimension;
    };
  }

  /** The keys of a row, one for each of {@code plan}. */
  static String[] all(List<CellKey> plan, String[] attributes) {
    return plan.stream().map(key -> key.of(attributes)).toArray(String[]::new);
  }

  /** The key of a row: its attributes joined by {@code |}, those without value as {@code ?}. */
  public String of(String[] attributes) {
    if (positions.size() == 1) {
      return part(attributes[positions.get(0)]);
    }
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < positions.size(); i++) {
      key.append(i == 0 ? "" : "|").append(part(attributes[positions.get(i)]));
    }
    return key.toString();
  }

  /** A bar in a value would look like two dimensions: it becomes a slash. */
  private static String part(String value) {
    if (value == null || value.isBlank()) {
      return UNKNOWN;
    }
    return value.indexOf(JOINT) < 0 ? value : value.replace(JOINT, '/');
  }
}
