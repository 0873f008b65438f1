package org.sojourn.quality.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.quality.QualityStage;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.support.Html;
import org.sojourn.quality.support.MessyRun;
import org.sojourn.tables.ContentHash;
import org.sojourn.tables.ParquetTable;

/** What was counted of a part stands for counting it, as long as it is what was kept. */
class KeptPartsTest {

  private static final List<Double> CUTS = List.of(0.3, 0.7);

  @TempDir Path temp;
  private LastParts last;

  @BeforeEach
  void keep() throws IOException {
    MessyRun.filled().write(temp.resolve("last"), CUTS);
    MessyRun.judge(temp.resolve("last"), LastParts.NOTHING);
    last = parts(temp.resolve("last"));
  }

  private static LastParts parts(Path run) throws IOException {
    Path folder = run.resolve(CountedParts.FOLDER);
    return new LastParts(folder, hashes(folder));
  }

  private static SortedMap<String, String> hashes(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        hashes.put(file.getFileName().toString(), ContentHash.of(file));
      }
    }
    return hashes;
  }

  /** Judges a run like the last one, {@code more} of its parts with a response more. */
  private Path judge(String name, boolean more, LastParts known) throws IOException {
    Path run = temp.resolve(name);
    MessyRun tables = MessyRun.filled();
    if (more) {
      tables.respond(14, "r14", "1234512345010", 60.0, null);
    }
    tables.write(run, CUTS);
    MessyRun.judge(run, known);
    return run;
  }

  private static Map<String, String> everything(Path run) throws IOException {
    Map<String, String> all = new TreeMap<>(hashes(run.resolve(CountedParts.FOLDER)));
    all.putAll(hashes(run.resolve(QualityStage.FOLDER)));
    return all;
  }

  private List<String> taken(Path run) throws IOException {
    List<String> taken = new ArrayList<>();
    for (String file : hashes(run.resolve(CountedParts.FOLDER)).keySet()) {
      Path before = last.folder().resolve(file);
      if (Files.exists(before)
          && Files.isSameFile(before, run.resolve(CountedParts.FOLDER).resolve(file))) {
        taken.add(file);
      }
    }
    return taken;
  }

  @Test
  void keptAndFreshGiveTheSameBytes() throws IOException {
    for (boolean more : new boolean[] {false, true}) {
      Path fresh = judge("fresh-" + more, more, LastParts.NOTHING);
      Path kept = judge("kept-" + more, more, last);
      assertThat(everything(kept)).isEqualTo(everything(fresh));
      assertThat(taken(fresh)).isEmpty();
      assertThat(taken(kept).stream().filter(file -> !file.contains("-")))
          .as("of nine parts")
          .hasSize(more ? 8 : 9);
    }
  }

  @Test
  void whatIsKeptIsBelieved() throws IOException {
    forge();
    Path run = judge("forged", false, parts(temp.resolve("last")));
    assertThat(Html.of(run.resolve(QualityStage.FOLDER)).texts(".headline"))
        .containsExactly("38 rows read: 1,034 accepted, 4 set aside");
  }

  @Test
  void whatIsNotAsItWasKeptIsNotUsed() throws IOException {
    Map<String, String> fresh = everything(judge("fresh", false, LastParts.NOTHING));
    forge();
    Path forged = judge("forged", false, last);
    assertThat(everything(forged)).isEqualTo(fresh);
    assertThat(taken(forged).stream().filter(file -> !file.contains("-"))).hasSize(8);

    String list =
        last.stored().keySet().stream()
            .filter(file -> file.contains("-straight-lines"))
            .findFirst()
            .orElseThrow();
    Files.delete(last.folder().resolve(list));
    Path gone = judge("gone", false, last);
    assertThat(everything(gone)).isEqualTo(fresh);
    assertThat(taken(gone)).doesNotContain(list).hasSizeLessThan(taken(forged).size());
  }

  /** Lets what is kept of a part of the exchanges say that a file has 1,000 rows more. */
  private void forge() throws IOException {
    for (String file : last.stored().keySet()) {
      Path path = last.folder().resolve(file);
      if (!file.contains("-")) {
        List<Object[]> rows = ParquetTable.readFile(path, Counts.SCHEMA);
        Object[] accepted = rows.get(0);
        if ("accepted".equals(accepted[0]) && "exchanges".equals(accepted[1])) {
          accepted[4] = (Long) accepted[4] + 1000;
          Files.delete(path);
          ParquetTable.writeFile(path, Counts.SCHEMA, rows.iterator());
          return;
        }
      }
    }
    throw new AssertionError("there is no part of exchanges");
  }

  @Test
  void otherRulesAreOtherParts() throws IOException {
    Path file = temp.resolve("last/exchanges/part-00000.parquet");
    Part part = new Part(Part.Kind.REGISTRATIONS, List.of(file));
    Part other = new Part(Part.Kind.QUARANTINE, List.of(file));
    assertThat(part.name("a")).isEqualTo(part.name("a")).matches("[0-9a-f]{32}");
    assertThat(part.name("a")).isNotEqualTo(part.name("b")).isNotEqualTo(other.name("a"));
  }

  @Test
  void partsOfTheSameContentAreKeptOnceAndCountTwice() throws IOException {
    Path run = temp.resolve("twice");
    MessyRun.filled().write(run);
    Path quarantine = run.resolve("quarantine");
    Files.copy(quarantine.resolve("part-00000.parquet"), quarantine.resolve("part-00001.parquet"));
    MessyRun.judge(run, LastParts.NOTHING);
    assertThat(Html.of(run.resolve(QualityStage.FOLDER)).texts(".headline"))
        .containsExactly("38 rows read: 34 accepted, 8 set aside");
  }
}
