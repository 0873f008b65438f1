package org.sojourn.cli.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.cli.Cli;

/**
 * A made-up programme with exports: three organisations that sent many, others that sent few. What
 * was answered depends on nothing but the number of the exchange.
 */
final class Senders {

  private final Map<String, StringBuilder> files = new TreeMap<>();
  private int number;

  private Senders() {}

  /** The programme directory, with its data, within {@code temp}. */
  static Path in(Path temp) throws IOException {
    Path programme = Cli.programme("senders", temp);
    new Senders().write(programme.resolve("data"));
    return programme;
  }

  private void write(Path data) throws IOException {
    line("exchanges", "Exchange,Sender,Host,Person,From,Sector,To,Status,Start,End");
    line("sending", "Exchange,Match,Cost");
    line("host", "Exchange,Match");
    line("before", "Exchange,Languages");
    line("participant", "Exchange,Match,Languages,Career");
    send("A-1", "DE", "C10", 14);
    send("B-2", "FR", "J62", 11);
    send("C-3", "IT", "C25", 9);
    String[] countries = {"DE", "FR", "IT", "AT", "ES"};
    for (int i = 0; i < 40; i++) {
      String country = countries[i % countries.length];
      int few = country.equals("FR") ? 0 : i < 10 ? 2 : 1;
      send("S-" + country + i / countries.length, country, i % 3 == 0 ? "C10" : "J62", few);
    }
    send("S-FR9", "FR", "J62", 2);
    Files.createDirectories(data);
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      Files.writeString(data.resolve(file.getKey() + ".csv"), file.getValue());
    }
  }

  private void line(String file, String line) {
    files.computeIfAbsent(file, f -> new StringBuilder()).append(line).append('\n');
  }

  private void send(String sender, String country, String sector, int exchanges) {
    for (int i = 0; i < exchanges; i++) {
      number++;
      String key = "X" + number;
      String status = number % 13 == 0 ? "cancelled" : "completed";
      line(
          "exchanges",
          "%s,%s,H-%d,p%d@example.org,%s,%s,NL,%s,2017-0%d-06,2017-0%d-24"
              .formatted(
                  key,
                  sender,
                  number % 37,
                  number,
                  country,
                  sector,
                  status,
                  1 + number % 9,
                  1 + number % 9));
      if (status.equals("completed")) {
        answer(key);
      }
    }
  }

  private void answer(String key) {
    line("sending", key + "," + (number % 4 == 0 ? 2 : 4) + "," + (500 + 37 * number));
    if (number % 6 != 0) {
      line("host", key + "," + (number % 3 == 0 ? 2 : 5));
    }
    line("before", key + "," + (1 + number % 3));
    line(
        "participant",
        key + "," + (1 + number % 5) + "," + (2 + number % 3) + "," + (number % 4 == 1 ? 0 : 1));
  }
}
