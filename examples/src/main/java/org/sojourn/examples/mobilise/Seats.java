package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.List;

/**
 * Who sends and who receives in the completed exchanges: 54 seats on either side, 16 countries and
 * 23 NACE divisions together, all of which occur among the sending companies. Countries and sectors
 * are concentrated so that some tables can be shown at all. The distribution is assumed.
 */
final class Seats {

  /** Country, then one division a seat; a letter marks a company that takes several seats. */
  private static final List<String> SENDING =
      List.of(
          "IT 25 25 28 31 14 10 62 62 70 71 73 47 55",
          "ES 62 62 62 63 58 70 73 74 79a 55",
          "DE 25 28 28 25 10 62 63 71",
          "BG 62 62 62 62 58 14 46",
          "FR 70a 70 71 74 69 10",
          "BE 70 82 85",
          "GR 55 79",
          "PT 14",
          "PL 49",
          "RO 52",
          "HR 56",
          "HU 43");

  private static final List<String> HOST =
      List.of(
          "DE 62a 62a 62 63 62 25 28 70 71 46 52",
          "IT 10a 10a 28 31 14 73 74 47 55 56",
          "BE 70a 70a 73 69 70 82 79 62 85",
          "ES 55 55 56 79a 62 63 47 74",
          "FR 58 62 70a 71 10 47",
          "GB 62 70 85",
          "AT 71 55",
          "BG 62 46",
          "PT 55",
          "SI 28",
          "LT 49");

  private Seats() {}

  /** The sending companies' seats. */
  static List<Seat> sending() {
    return parse(SENDING, "sending");
  }

  /** The host companies' seats. */
  static List<Seat> host() {
    return parse(HOST, "host");
  }

  private static List<Seat> parse(List<String> lines, String side) {
    List<Seat> seats = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        boolean shared = Character.isLetter(words[i].charAt(words[i].length() - 1));
        String company = words[0] + words[i] + (shared ? "" : " " + side + " " + i);
        Activity activity = Activity.valueOf("D" + words[i].substring(0, 2));
        seats.add(new Seat(company, Land.valueOf(words[0]), activity));
      }
    }
    return seats;
  }

  /** The host seats in an order in which no one stays in the country of the sending seat. */
  static List<Seat> hostsFor(List<Seat> sending, Draws draws) {
    List<Seat> hosts = new ArrayList<>(draws.shuffled(host()));
    for (int i = 0; i < hosts.size(); i++) {
      while (hosts.get(i).land() == sending.get(i).land()) {
        swapIfItHelps(sending, hosts, i, draws.between(0, hosts.size() - 1));
      }
    }
    return hosts;
  }

  private static void swapIfItHelps(List<Seat> sending, List<Seat> hosts, int i, int j) {
    Seat here = hosts.get(i);
    Seat there = hosts.get(j);
    if (there.land() != sending.get(i).land() && here.land() != sending.get(j).land()) {
      hosts.set(i, there);
      hosts.set(j, here);
    }
  }
}
