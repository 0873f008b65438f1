package org.sojourn.examples.mobilise;

import java.util.Arrays;
import java.util.List;

/**
 * Countries of the registered companies. The figures are assumed.
 *
 * <p>{@code others} is how many companies registered without taking part in a completed exchange.
 */
enum Land {
  IT("Italy", "Italia", 52),
  ES("Spain", "España", 44),
  DE("Germany", "Deutschland", 42),
  BG("Bulgaria", "България", 33),
  FR("France", "France", 29),
  BE("Belgium", "Belgique", 23),
  GR("Greece", "EL", 18),
  PT("Portugal", "Portugal", 13),
  PL("Poland", "Polska", 12),
  RO("Romania", "România", 10),
  GB("United Kingdom", "UK", 9),
  AT("Austria", "Österreich", 6),
  HR("Croatia", "Hrvatska", 5),
  HU("Hungary", "Magyarország", 5),
  SI("Slovenia", "Slovenija", 2),
  LT("Lithuania", "Lietuva", 2),
  NL("Netherlands", "Nederland", 2),
  CY("Cyprus", "Cyprus", 1),
  IE("Ireland", "Ireland", 1);

  private final String english;
  private final String alternative;
  private final int others;

  Land(String english, String alternative, int others) {
    this.english = english;
    this.alternative = alternative;
    this.others = others;
  }

  /** Its English name. */
  String english() {
    return english;
  }

  /** Another way in which people write it: the native name, or the Commission's code. */
  String alternative() {
    return alternative;
  }

  /** How likely each country is among companies that took part in no completed exchange. */
  static List<Integer> weights() {
    return Arrays.stream(values()).map(land -> land.others).toList();
  }
}
