package org.sojourn.cli.erase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.SharedExample;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.ingest.pseudonym.PseudonymKey;

/**
 * Random persons of the example are erased, one after the other, after two nights: nothing of them
 * is left in any byte, rows add up, and everybody else's are as they were. {@code
 * -Dsojourn.erased=12} erases more of them.
 */
@Tag("slow")
class ErasedPersonsTest {

  private static final int PERSONS = Integer.getInteger("sojourn.erased", 1);
  private static final List<String> TABLES =
      List.of("registrations", "exchanges", "responses", "quarantine");
  private static final String WORDS = "Nobody but visitor %d has ever put it in these words";

  @TempDir Path temp;
  private Path programme;
  private Path output;

  @Test
  void nothingIsLeftOfAnybodyAndOthersStayAsTheyWere() throws IOException {
    programme = Cli.copy(Path.of(SharedExample.PROGRAMME), temp.resolve("pilot"));
    output = temp.resolve("output");
    twoNights();
    List<String> persons = new ArrayList<>(RawRows.of(programme.resolve("data")).addresses());
    Collections.shuffle(persons, new Random(20261127));
    assertThat(persons).hasSizeGreaterThan(100);
    Path list = temp.resolve("persons");
    for (String person : strangers(persons)) {
      Files.writeString(list, person + "\n");
      erase(person, list);
    }
    assertThat(Cli.run("status", output.toString()).out()).contains(": healthy\n");
  }

  /** As many as are wanted who have no row in common: those of an exchange go with each other. */
  private List<String> strangers(List<String> persons) throws IOException {
    RawRows rows = RawRows.of(programme.resolve("data"));
    List<String> strangers = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    for (String person : persons) {
      Set<String> own = new TreeSet<>();
      rows.about(person).forEach((source, of) -> of.forEach(row -> own.add(source + " " + row)));
      if (strangers.size() < PERSONS && Collections.disjoint(own, taken)) {
        strangers.add(person);
        taken.addAll(own);
      }
    }
    assertThat(strangers).hasSize(PERSONS);
    return strangers;
  }

  /** Every participant says something of their own; the last ones answer after the first night. */
  private void twoNights() throws IOException {
    Path answers = programme.resolve("data/participant-exit.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(answers));
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, lines.get(i).replaceFirst("\"[^\"]*\"$", '"' + WORDS.formatted(i) + '"'));
    }
    Files.write(answers, lines.subList(0, lines.size() - 4));
    assertThat(run("run").code()).isZero();
    Files.write(answers, lines);
    assertThat(run("run").code()).isZero();
  }

  private Cli run(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, programme.toString()));
    arguments.addAll(List.of("--output", output.toString()));
    arguments.addAll(List.of(more));
    return Cli.run(arguments.toArray(String[]::new));
  }

  private void erase(String person, Path list) throws IOException {
    Map<String, Set<Long>> about = RawRows.of(programme.resolve("data")).about(person);
    Map<String, Map<String, Long>> counts = counts();
    Map<String, List<Map<String, String>>> others = tables();
    others.values().forEach(rows -> rows.removeIf(row -> isIn(about, row)));
    List<String> traces = traces(person, about);
    assertThat(Unpacked.saying(output, traces))
        .allSatisfy((trace, files) -> assertThat(files).as("before: " + trace).isNotEmpty());

    Cli erased = run("erase", "--subject-file", list.toString(), "--accept", "responses");

    assertThat(erased.code()).as(person + "\n" + erased.out() + erased.err()).isZero();
    traces.add(person);
    assertThat(Unpacked.saying(output, traces))
        .allSatisfy((trace, files) -> assertThat(files).as("after: " + trace).isEmpty());
    assertThat(tables()).isEqualTo(others);
    addsUp(counts, counts(), about);
  }

  /** Pseudonym, and own words. */
  private List<String> traces(String person, Map<String, Set<Long>> about) throws IOException {
    List<String> traces = new ArrayList<>();
    traces.add(
        PseudonymKey.of(Files.readString(programme.resolve("demo.key")))
            .pseudonymiser()
            .pseudonym(person));
    List<String> lines =
        Files.readAllLines(programme.resolve("data/participant-exit.csv"), StandardCharsets.UTF_8);
    for (long row : about.getOrDefault("participant-exit", Set.of())) {
      traces.add(WORDS.formatted(row - 1));
      assertThat(lines.get((int) row - 1)).contains(WORDS.formatted(row - 1));
    }
    return traces;
  }

  private static boolean isIn(Map<String, Set<Long>> about, Map<String, String> row) {
    return about.getOrDefault(row.get("source"), Set.of()).contains(Long.parseLong(row.get("row")));
  }

  private Map<String, Map<String, Long>> counts() {
    return Manifests.read(output.resolve("current")).quality();
  }

  private Map<String, List<Map<String, String>>> tables() throws IOException {
    Map<String, List<Map<String, String>>> tables = new TreeMap<>();
    for (String table : TABLES) {
      List<Map<String, String>> rows = new ArrayList<>();
      try (var parts = Files.list(output.resolve("current/private").resolve(table))) {
        for (Path part : parts.filter(p -> p.toString().endsWith(".parquet")).sorted().toList()) {
          rows.addAll(Unpacked.rows(part));
        }
      }
      tables.put(table, rows);
    }
    return tables;
  }

  private static void addsUp(
      Map<String, Map<String, Long>> before,
      Map<String, Map<String, Long>> after,
      Map<String, Set<Long>> about) {
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach(
        (source, counts) -> {
          long gone = about.getOrDefault(source, Set.of()).size();
          assertThat(counts.get("rows-in"))
              .as(source)
              .isEqualTo(before.get(source).get("rows-in") - gone)
              .isEqualTo(counts.get("accepted") + counts.get("quarantined"));
        });
  }
}
