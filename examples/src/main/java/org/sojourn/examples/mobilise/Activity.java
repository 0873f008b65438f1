package org.sojourn.examples.mobilise;

import java.util.Arrays;
import java.util.List;

/**
 * NACE Rev. 2 divisions of the registered companies, each with one class. The weights are assumed.
 */
enum Activity {
  D62("62.01", 40),
  D70("70.22", 34),
  D63("63.12", 12),
  D58("58.29", 8),
  D73("73.11", 14),
  D71("71.12", 16),
  D74("74.10", 10),
  D69("69.20", 9),
  D72("72.19", 6),
  D25("25.62", 14),
  D28("28.99", 12),
  D10("10.71", 11),
  D14("14.13", 9),
  D31("31.09", 7),
  D22("22.29", 5),
  D11("11.02", 5),
  D20("20.42", 3),
  D18("18.12", 4),
  D46("46.90", 14),
  D47("47.91", 12),
  D45("45.20", 3),
  D55("55.10", 13),
  D56("56.10", 9),
  D79("79.11", 9),
  D82("82.30", 7),
  D78("78.10", 4),
  D81("81.30", 2),
  D85("85.59", 11),
  D43("43.21", 6),
  D41("41.20", 4),
  D49("49.41", 5),
  D52("52.29", 5),
  D68("68.31", 3),
  D86("86.90", 4),
  D90("90.01", 3),
  D93("93.13", 3),
  D96("96.09", 3),
  D01("01.21", 4),
  D35("35.11", 3),
  D38("38.32", 2),
  D66("66.22", 3);

  private final String nace;
  private final int weight;

  Activity(String nace, int weight) {
    this.nace = nace;
    this.weight = weight;
  }

  /** A class of the division, such as {@code 62.01}. */
  String nace() {
    return nace;
  }

  /** The division, such as {@code 62}. */
  String division() {
    return nace.substring(0, 2);
  }

  /** How likely each division is among companies that took part in no completed exchange. */
  static List<Integer> weights() {
    return Arrays.stream(values()).map(activity -> activity.weight).toList();
  }
}
