package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.spark.sql.SparkSession;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Progress;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.Division;

/** Whatever is in the files, no row gets lost; however they are split, the same comes out. */
class IngestLawsTest {

  private static final String EXCHANGES = "ID,Host,State,First day,Last day";
  private static final String RESPONSES = "No,Exchange,E-mail,Submitted,State,Match,Cost,Comment";
  private static final List<String> PROVENANCE = List.of("source", "file", "row");

  private Path folder;

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("sojourn-laws");
  }

  @AfterTry
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Rows of exchanges with dirt; a key that is used twice is on two equal rows. */
  private static List<String> exchanges(Random random, int count) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String state = pick(random, "completed", "completed", "cancelled", "on hold", "");
      String end = pick(random, "2017-03-31", "2017-01-01", "soon", "");
      String row = String.join(",", "X" + i, "C-" + i % 3, state, "2017-02-01", end);
      rows.add(random.nextInt(10) == 0 ? row + ",,\"x\ny\"" : row);
      if (random.nextInt(5) == 0) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Rows of responses with dirt; no two were submitted at the same time. */
  private static List<String> responses(Random random, int count) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          String.join(
              ",",
              "R" + i,
              pick(random, "X0", "X1", "X2", "X3", "X99", ""),
              "mail" + i % 4 + "@example.org",
              "2017-04-%02dT%02d:00".formatted(1 + i / 24, i % 24),
              pick(random, "finished", "finished", "open", "lost"),
              pick(random, "1", "5", "Zufrieden", "7", "", "98"),
              pick(random, "12.5", "1,5", "-3", "", "n/a"),
              "\"line\nbreak, " + i + "\""));
    }
    return rows;
  }

  private static String pick(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private ProgrammeDirectory programme(
      String name, List<String> exchanges, List<String> responses, int files) throws Exception {
    Pilot pilot = Pilot.in(folder.resolve(name));
    Files.delete(pilot.path("sources/participant-before.yaml"));
    pilot.takesSeveralFilesOfExchanges();
    String mapping = Files.readString(pilot.path("sources/host-exit.yaml"));
    Files.writeString(
        pilot.path("sources/host-exit.yaml"),
        mapping.replace("columns:", "columns:\n  response: No"));
    Files.delete(pilot.path("data/host-exit-1.csv"));
    Files.delete(pilot.path("data/host-exit-2.csv"));
    split(pilot, "data/exchanges-", EXCHANGES, exchanges, files);
    split(pilot, "data/host-exit-", RESPONSES, responses, files);
    return pilot.programme();
  }

  private static void split(Pilot pilot, String name, String header, List<String> rows, int files)
      throws IOException {
    for (int file = 0; file < files; file++) {
      List<String> lines = new ArrayList<>(List.of(header));
      for (int i = file * rows.size() / files; i < (file + 1) * rows.size() / files; i++) {
        lines.add(rows.get(i));
      }
      Files.write(pilot.path(name + file + ".csv"), lines);
    }
  }

  private IngestResult ingest(ProgrammeDirectory programme, String name, int partitions) {
    return ingest(programme, name, partitions, Erasures.NONE);
  }

  private IngestResult ingest(
      ProgrammeDirectory programme, String name, int partitions, Erasures erasures) {
    SparkSession spark = TestSpark.session().newSession();
    spark.conf().set("spark.sql.shuffle.partitions", partitions);
    return IngestStage.run(
        spark,
        programme,
        Pilot.KEY,
        new IngestSettings(erasures, LastRun.NOTHING, Division.USUAL),
        folder.resolve(name),
        Progress.silent());
  }

  private List<List<String>> tables(ProgrammeDirectory programme, String name) {
    List<List<String>> tables = new ArrayList<>();
    for (TableSchema schema :
        List.of(
            CanonicalTables.registrations(),
            CanonicalTables.exchanges(programme.programme()),
            CanonicalTables.responses(programme.codebook(), "en"),
            CanonicalTables.normalisations(),
            CanonicalTables.sourceCounts())) {
      tables.add(
          Pilot.rows(
              folder.resolve(name),
              schema,
              schema.columns().stream()
                  .map(Column::name)
                  .filter(c -> !PROVENANCE.contains(c) || schema.name().equals("source-counts"))
                  .toArray(String[]::new)));
    }
    tables.add(
        Pilot.rows(
                folder.resolve(name),
                CanonicalTables.quarantine(),
                "source",
                "scope",
                "column",
                "value",
                "code")
            .stream()
            .sorted()
            .toList());
    return tables;
  }

  @Property(tries = 3)
  void howRowsAreSplitAndOrderedDoesNotMatter(
      @ForAll Random random, @ForAll @IntRange(min = 2, max = 4) int files) throws Exception {
    List<String> exchanges = exchanges(random, 8);
    List<String> responses = responses(random, 40);
    ProgrammeDirectory whole = programme("whole", exchanges, responses, 1);
    ingest(whole, "one", 1);
    Collections.shuffle(exchanges, random);
    Collections.shuffle(responses, random);
    ProgrammeDirectory split = programme("split", exchanges, responses, files);
    ingest(split, "many", 5);
    assertThat(tables(split, "many")).isEqualTo(tables(whole, "one"));
  }

  /**
   * Who was erased: a respondent, who is mentioned by others, and a host with all its exchanges,
   * whatever is wrong with their rows.
   */
  @Property(tries = 4)
  void whoWasErasedMightAsWellNotBeInTheSources(@ForAll Random random) throws Exception {
    List<String> exchanges = exchanges(random, 9);
    List<String> responses = responses(random, 40);
    responses.add(
        "R90,X0,mail2@example.org,2017-06-01T10:00,finished,5,1,see (Mail1@example.org).");
    byte[] secret = {1, 2, 3};
    Erasures erasures =
        Erasures.of(
            secret,
            List.of(Erasures.mark(secret, " MAIL1@example.org"), Erasures.mark(secret, "C-1")));
    ProgrammeDirectory all = programme("all", exchanges, responses, 2);
    IngestResult left = ingest(all, "erased", 3, erasures);

    List<String> own =
        exchanges.stream().filter(e -> e.contains(",C-1,") && !e.endsWith("\"")).toList();
    List<String> gone = own.stream().map(e -> e.split(",")[0]).toList();
    exchanges.removeAll(own);
    responses.removeIf(
        r ->
            !r.contains(",1,5,") // a row that cannot be read names nobody
                && (r.contains(",mail1@") || gone.contains(r.split(",")[1])));
    responses.replaceAll(r -> r.replace("(Mail1@example.org).", "(erased)"));
    ProgrammeDirectory rest = programme("rest", exchanges, responses, 1);
    Path registrations = rest.path().resolve("data/registrations.csv");
    Charset encoding = Charset.forName("windows-1252");
    Files.write(
        registrations,
        Files.readAllLines(registrations, encoding).stream()
            .filter(line -> !line.startsWith("C-1;"))
            .toList(),
        encoding);
    IngestResult without = ingest(rest, "without", 3);

    assertThat(tables(all, "erased")).isEqualTo(tables(rest, "without"));
    assertThat(left.sources()).isEqualTo(without.sources());
    assertThat(left.asOf()).isEqualTo(without.asOf());
  }

  @Property(tries = 4)
  void rowsInAreAcceptedOrQuarantined(@ForAll Random random) throws Exception {
    List<String> exchanges = exchanges(random, 1 + random.nextInt(10));
    List<String> responses = responses(random, 1 + random.nextInt(60));
    ProgrammeDirectory programme = programme("any", exchanges, responses, 1 + random.nextInt(3));
    IngestResult result = ingest(programme, "any-out", 3);
    assertThat(result.sources())
        .extracting(SourceQuality::rowsIn)
        .containsExactly((long) exchanges.size(), (long) responses.size(), 8L);
    assertThat(result.sources()).allMatch(s -> s.rowsIn() == s.accepted() + s.quarantined());
    TableSchema schema = CanonicalTables.responses(programme.codebook(), "en");
    List<String> kept = Pilot.rows(folder.resolve("any-out"), schema, "file", "row");
    TableSchema quarantine = CanonicalTables.quarantine();
    List<String> refused =
        Pilot.rows(folder.resolve("any-out"), quarantine, "scope", "source", "file", "row").stream()
            .filter(row -> row.startsWith("row|host-exit|"))
            .map(row -> row.substring("row|host-exit|".length()))
            .distinct()
            .toList();
    assertThat(kept).doesNotContainAnyElementsOf(refused);
    assertThat(kept.size() + refused.size()).isEqualTo(responses.size());
  }
}
