package org.sojourn.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.tables.Division;

/**
 * Files come, are corrected and go, definitions change, persons are erased: whoever takes what was
 * parsed before has the bytes of whoever parses everything.
 */
class HistoriesTest {

  /** Histories of nights; more of them are asked for by {@code -Dsojourn.histories=200}. */
  private static final int HISTORIES = Integer.getInteger("sojourn.histories", 2);

  private static final int NIGHTS = 5;
  private static final String EXCHANGES = "ID,Host,State,First day,Last day\n";
  private static final String RESPONSES = "Exchange,E-mail,Submitted,State,Match,Cost,Comment\n";

  private Path folder;
  private Pilot pilot;
  private Random random;
  private Nights nights;
  private int files;

  @AfterEach
  void clean() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The pilot, with sources of several files and random rows. */
  private void begin(int history) throws Exception {
    folder = Files.createTempDirectory("sojourn-history");
    random = new Random(1709 + history);
    nights = new Nights(folder, new Division(1 << random.nextInt(4)));
    files = 0;
    pilot = Pilot.in(folder.resolve("pilot"));
    pilot.takesSeveralFilesOfExchanges();
    Files.delete(pilot.path("data/host-exit-1.csv"));
    Files.delete(pilot.path("data/host-exit-2.csv"));
    for (String type : List.of("exchanges", "host-exit")) {
      for (int i = 0; i < 2; i++) {
        newFile(type);
      }
    }
  }

  private String one(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private String row(String type) {
    return type.equals("exchanges")
        ? String.join(
            ",",
            "X" + random.nextInt(12),
            "C-" + random.nextInt(4),
            one("completed", "completed", "cancelled", "on hold", ""),
            one("2017-02-01", "2017-02-03"),
            one("2017-03-31", "2017-01-01", "soon", ""))
        : String.join(
            ",",
            "X" + random.nextInt(14),
            "mail" + random.nextInt(4) + "@example.org",
            "2017-04-%02dT%02d:00".formatted(1 + random.nextInt(28), random.nextInt(24)),
            one("finished", "finished", "open", "lost"),
            one("1", "5", "Zufrieden", "7", "", "98"),
            one("12.5", "1,5", "-3", "", "n/a").replace("1,5", "\"1,5\""),
            one("", "\"well, well\"", "so (MAIL1@example.org) says"));
  }

  private String rows(String type, int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(row(type)).append('\n');
    }
    return rows.toString();
  }

  private Path newFile(String type) throws IOException {
    Path file = pilot.path("data/%s-%d.csv".formatted(type, 900 - 7 * ++files % 100));
    return Files.writeString(
        file, (type.equals("exchanges") ? EXCHANGES : RESPONSES) + rows(type, 12));
  }

  private Path anyFile(String type) throws IOException {
    try (Stream<Path> all = Files.list(pilot.path("data"))) {
      List<Path> own =
          all.filter(f -> f.getFileName().toString().startsWith(type + "-")).sorted().toList();
      return own.get(random.nextInt(own.size()));
    }
  }

  private void swap(String file, String one, String other) throws IOException {
    String text = Files.readString(pilot.path(file));
    Files.writeString(
        pilot.path(file), text.contains(one) ? text.replace(one, other) : text.replace(other, one));
  }

  private void registrations() throws IOException {
    StringBuilder rows =
        new StringBuilder("Firma;Land;Branche;Gr\u00f6\u00dfe;Mitarbeiter;Datum\n");
    for (int i = 0; i < 8; i++) {
      rows.append(
          String.join(
              ";",
              one("C-0", "C-1", "C-2", "C-3", ""),
              one("AT", "Italia", "Atlantis", ""),
              one("C10", "62", ""),
              one("small", "micro", ""),
              "",
              one("05.01.2017", "31.02.2017")));
      rows.append('\n');
    }
    Files.writeString(pilot.path("data/registrations.csv"), rows, Charset.forName("windows-1252"));
  }

  private String change() throws IOException {
    String type = one("exchanges", "host-exit");
    switch (random.nextInt(12)) {
      case 0, 1 -> {
        return "new file " + newFile(type).getFileName();
      }
      case 2 -> {
        Path file = anyFile(type);
        Files.writeString(file, rows(type, 2), StandardOpenOption.APPEND);
        return "rows added to " + file.getFileName();
      }
      case 3 -> {
        Path file = anyFile(type);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Collections.shuffle(lines.subList(1, lines.size()), random);
        Files.write(file, lines.subList(0, 1 + lines.size() / 2));
        return "rows gone from " + file.getFileName();
      }
      case 4 -> {
        Path file = anyFile(type);
        newFile(type);
        Files.delete(file);
        return file.getFileName() + " replaced";
      }
      case 5 -> {
        swap("codebook/scales.yaml", "de: Zufrieden}", "de: Froh}");
        return "another label of an answer";
      }
      case 6 -> {
        swap("sources/host-exit.yaml", "\"n/a\"", "\"-3\"");
        return "another mapping";
      }
      case 7 -> {
        swap("codebook/host-exit.yaml", "max: 10000", "max: 10");
        return "another limit";
      }
      case 8 -> {
        registrations();
        return "other registrations";
      }
      case 9 -> {
        Path file = pilot.path("programme.yaml");
        String asked = "population: cancelled\n";
        String text = Files.readString(file);
        Files.writeString(file, text.contains(asked) ? text.replace(asked, "") : text + asked);
        return "others are asked";
      }
      case 10 -> {
        Path file = anyFile(type);
        Files.move(file, newFile(type), StandardCopyOption.REPLACE_EXISTING);
        return file.getFileName() + " renamed";
      }
      default -> {
        byte[] secret = {4, 5, 6};
        String who = "mail" + random.nextInt(4) + "@example.org";
        nights.erase(Erasures.of(secret, List.of(Erasures.mark(secret, who))));
        return who + " erased";
      }
    }
  }

  @Test
  void takingWhatWasParsedBeforeChangesNoByte() throws Exception {
    for (int history = 0; history < HISTORIES; history++) {
      if (folder != null) {
        clean();
      }
      begin(history);
      List<String> told = new ArrayList<>(List.of("history " + history));
      for (int night = 0; night < NIGHTS; night++) {
        if (night > 0) {
          told.add(change());
        }
        told.addAll(nights.next(pilot.programme()));
        nights.requireSameAsInFull(pilot.programme(), String.join("\n", told));
      }
    }
  }
}
