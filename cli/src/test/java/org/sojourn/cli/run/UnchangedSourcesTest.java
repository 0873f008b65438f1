package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;

/**
 * Where the sources are as they were, their tables are taken, and what was parsed of files that
 * are; nobody can tell from the result.
 */
class UnchangedSourcesTest {

  /** Histories of steps; more of them are asked for by {@code -Dsojourn.histories=200}. */
  private static final int HISTORIES = Integer.getInteger("sojourn.histories", 1);

  private static final int STEPS = 5;
  private static final String TAKEN = "take tables of the last run";
  private static final String READ = "read sources";
  private static final String REPEATED = "take all of the last run: nothing has changed";

  @TempDir Path temp;
  private Path programme;
  private Path home;

  @BeforeEach
  void programme() throws IOException {
    programme = Cli.programme("tiny", temp);
    home = temp.resolve("output");
    for (String source : List.of("exchanges", "host")) {
      replace("sources/" + source + ".yaml", source + ".csv", source + "-*.csv");
      Files.move(
          programme.resolve("data/" + source + ".csv"),
          programme.resolve("data/" + source + "-1.csv"));
    }
  }

  /** Runs whatever gates of the data and of the figures say. */
  private Cli run(Path output, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("run", programme.toString(), "--output", output.toString()));
    for (String gate : List.of("headline", "responses", "quarantined")) {
      arguments.addAll(List.of("--accept", gate));
    }
    arguments.addAll(List.of(more));
    if (!arguments.contains("--part-size")) {
      arguments.addAll(List.of("--part-size", "2"));
    }
    Cli run = Cli.run(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private static RunManifest manifest(Path home) {
    return Manifests.read(home.resolve("current"));
  }

  private static List<String> steps(Path home) {
    return manifest(home).steps().stream().map(RunManifest.Step::step).toList();
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(programme.resolve(file), text, StandardOpenOption.APPEND);
  }

  private void replace(String file, String what, String by) throws IOException {
    String text = Files.readString(programme.resolve(file));
    assertThat(text).contains(what);
    Files.writeString(programme.resolve(file), text.replace(what, by));
  }

  @Test
  void saysWhyTheSourcesAreReadAgain() throws IOException {
    assertThat(run(home).out()).doesNotContain(TAKEN).doesNotContain("source '");
    replace("indicators.yaml", "target: 80", "target: 70");
    assertThat(run(home).out())
        .contains(TAKEN)
        .containsPattern("  counted none of \\d+ parts: all are as the last run counted them\n")
        .doesNotContain(READ);

    replace("data/host-1.csv", "X5,a@example.org,2017-05-22T10:00,2\n", "");
    assertThat(run(home).out())
        .contains(
            "  reading sources again, since data/host-1.csv has changed\n",
            READ,
            "  source 'exchanges': 1 file as the last run parsed it\n"
                + "  source 'host': parsing 1 file, changed: data/host-1.csv\n"
                + "  source 'registrations': 1 file as the last run parsed it\n");
    assertThat(steps(home)).contains("source 'host': parsing 1 file, changed: data/host-1.csv");
    replace("codebook/host.yaml", "instrument", "# of the hosts\ninstrument");
    assertThat(run(home).out())
        .contains("since codebook/host.yaml has changed\n", "'host': 1 file as the last run");
    Path table = home.resolve("current/private/exchanges/part-00000.parquet");
    Files.copy(
        home.resolve("current/private/estimates/part-00000.parquet"), table.resolveSibling("x"));
    assertThat(run(home).out()).contains("since the last run's private/exchanges/x is new\n");
    assertThat(run(home, "--full").out()).contains(READ).doesNotContain(TAKEN, "source '");
    assertThat(run(home, "--part-size", "4").out())
        .contains("reading sources again, since tables are divided by another --part-size\n")
        .contains("'host': parsing 1 file, read in another way than by the last run")
        .doesNotContain(TAKEN);
    Path other = temp.resolve("other.key");
    Files.writeString(other, "0123456789abcdef".repeat(4));
    assertThat(run(home, "--key-file", other.toString()).out())
        .contains("  parsing all sources, since the key for pseudonyms has changed\n", READ)
        .doesNotContain("source '");
  }

  @Test
  void publishesTheSameOnceMoreWhereNothingHasChanged() throws IOException {
    run(home);
    Map<String, String> first = hashes(home);
    Path before = home.resolve("current").toRealPath();

    assertThat(run(home).out())
        .contains(REPEATED)
        .doesNotContain(TAKEN, READ, "compute figures", "start Spark");
    assertThat(home.resolve("current").toRealPath()).isNotEqualTo(before);
    Map<String, String> second = hashes(home);
    assertThat(second.keySet()).isEqualTo(first.keySet());
    assertThat(withoutQuality(second)).isEqualTo(withoutQuality(first));

    Files.writeString(home.resolve("current/public/data/estimates.csv"), "tampered with");
    assertThat(run(home).out()).contains(TAKEN).doesNotContain(REPEATED);
    assertThat(withoutQuality(hashes(home))).isEqualTo(withoutQuality(first));
  }

  private static Map<String, String> withoutQuality(Map<String, String> hashes) {
    Map<String, String> rest = new TreeMap<>(hashes);
    rest.keySet().removeIf(path -> path.startsWith("private/quality/"));
    return rest;
  }

  /** What was changed, in words. */
  private String change(Random random, int step) throws IOException {
    switch (random.nextInt(8)) {
      case 0 -> {
        newFile(
            "exchanges",
            step,
            "Y%d,A,F,q%d@example.org,completed,2017-05-02,2017-05-20".formatted(step, step));
        newFile(
            "host",
            step,
            "Y%d,f@example.org,2017-05-22T10:00,%d".formatted(step, 1 + random.nextInt(5)));
        return "a new exchange and its response, in files of their own";
      }
      case 1 -> {
        append(
            "data/host-1.csv",
            "X1,b@example.org,2017-06-0%dT10:00,%d\n".formatted(step + 1, 1 + random.nextInt(5)));
        return "a later response in place of an earlier one";
      }
      case 2 -> {
        List<String> lines = Files.readAllLines(programme.resolve("data/host-1.csv"));
        lines.remove(lines.size() - 1);
        Files.write(programme.resolve("data/host-1.csv"), lines);
        return "a response is gone";
      }
      case 3 -> {
        append("indicators.yaml", "# change %d%n".formatted(step));
        return "another definition";
      }
      case 4 -> {
        swap("codebook/scales.yaml", "de: Zufrieden}", "de: Froh}");
        return "another label of an answer";
      }
      case 5 -> {
        swap("sources/registrations.yaml", "\n  size: Size", "");
        return "another mapping";
      }
      case 6 -> {
        for (int file = 0; file < step; file++) {
          Files.deleteIfExists(programme.resolve("data/host-new-%d.csv".formatted(file)));
        }
        return "files of responses are gone";
      }
      default -> {
        return "nothing";
      }
    }
  }

  private void newFile(String source, int step, String row) throws IOException {
    String header = Files.readAllLines(programme.resolve("data/" + source + "-1.csv")).get(0);
    Path file = programme.resolve("data/%s-new-%d.csv".formatted(source, step));
    Files.writeString(file, header + "\n" + row + "\n");
  }

  /** Puts {@code other} in the place of {@code one}, or takes it back. */
  private void swap(String file, String one, String other) throws IOException {
    Path before = temp.resolve("before-" + file.replace('/', '-'));
    Path path = programme.resolve(file);
    if (Files.exists(before)) {
      Files.move(before, path, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.copy(path, before);
      replace(file, one, other);
    }
  }

  private static Map<String, String> hashes(Path home) {
    return manifest(home).outputs().stream()
        .collect(Collectors.toMap(StoredFile::path, StoredFile::sha256, (a, b) -> a, TreeMap::new));
  }

  @Test
  void aRunThatTakesWhatItCanHasTheBytesOfOneThatReadsEverything() throws IOException {
    Path full = temp.resolve("full");
    for (int history = 0; history < HISTORIES; history++) {
      Random random = new Random(4711 + history);
      List<String> told = new ArrayList<>();
      for (int step = 0; step < STEPS; step++) {
        told.add(change(random, step));
        run(home);
        run(full, "--full");

        assertThat(hashes(home)).as("history %d: %s", history, told).isEqualTo(hashes(full));
        assertThat(steps(full)).contains(READ).doesNotContain(TAKEN);
      }
    }
  }
}
