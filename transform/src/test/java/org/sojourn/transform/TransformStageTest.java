package org.sojourn.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Role;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.Progress;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.model.table.WeightTable;
import org.sojourn.tables.ContentHash;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.estimation.OrganisationReader;
import org.sojourn.transform.kept.KeptCube;
import org.sojourn.transform.kept.LastCube;
import org.sojourn.transform.spark.CubeJob;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyData;
import org.sojourn.transform.support.TinyProgramme;

/** The whole stage over stored tables: here where they have one part, else through Spark. */
class TransformStageTest {

  private static final Publication FIRST = Publication.first(LocalDate.of(2017, 5, 22));

  private static final ProgrammeDirectory TINY = TinyProgramme.load();
  private static SparkSession spark;

  private static final int PARTS = 40;

  @TempDir Path run;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @BeforeEach
  void writeTables() {
    writeTables(run.resolve("private"), new TinyData().responses());
  }

  private static void writeTables(Path tables, List<Object[]> responses) {
    TinyData data = new TinyData();
    ParquetTable.write(
        tables.resolve("registrations"), CanonicalTables.registrations(), data.registrations());
    ParquetTable.write(tables.resolve("exchanges"), data.exchangeSchema(), data.exchanges());
    ParquetTable.write(tables.resolve("responses"), data.responseSchema(), responses);
    ParquetTable.write(
        tables.resolve("source-counts"),
        CanonicalTables.sourceCounts(),
        List.<Object[]>of(new Object[] {"exchanges", "rows-in", "row", 10L}));
  }

  private TransformResult transform(String publicData) {
    return TransformStage.run(
        TransformStageTest::unasked,
        TINY,
        run.resolve("private"),
        run.resolve(publicData),
        FIRST,
        LastCube.NOTHING,
        Progress.silent());
  }

  private static SparkSession unasked() {
    throw new AssertionError("tables of one part need no Spark");
  }

  private static List<Estimate> read(Path folder) {
    return ParquetTable.read(folder.resolve("estimates"), EstimateTable.SCHEMA).stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  @Test
  void figuresAreThoseOfTheCubeCountedWithoutSpark() {
    TransformResult result = transform("public");
    List<Estimate> all = Estimation.of(TINY, TinyCube.of(TINY));
    assertThat(result.rows()).isEqualTo(10 + 18 + 5);
    assertThat(read(run.resolve("private"))).isEqualTo(all);
    assertThat(read(run.resolve("public")))
        .isEqualTo(DisclosureControl.protect(TINY, all).estimates())
        .isEqualTo(result.estimates());
    assertThat(
            ParquetTable.read(run.resolve("public/source-counts"), CanonicalTables.sourceCounts())
                .get(0))
        .containsExactly("exchanges", "rows-in", "row", 10L);
  }

  @Test
  void organisationsAreThoseOfTheCubeCountedWithoutSpark(@TempDir Path other) {
    ProgrammeDirectory clustered = TinyProgramme.clustered();
    CubePlan plan = PlanCompiler.compile(clustered);
    Cube cube =
        new CubeJob(TransformStageTest::unasked, clustered, run.resolve("private")).count(plan);
    assertThat(cube).isEqualTo(TinyCube.of(clustered));
    writeDivided(other);
    assertThat(new CubeJob(() -> spark, clustered, other).count(plan)).isEqualTo(cube);
    OrganisationReader organisations = new OrganisationReader(cube);
    Base.Answers all = new Base.Answers("match", "exit", List.of(Role.SENDING, Role.HOST));
    assertThat(organisations.organisations(all, Breakdown.OVERALL))
        .containsExactly(Map.entry("", 4L));
    assertThat(organisations.organisations(all, new Breakdown("role", List.of("role"))))
        .containsExactly(Map.entry("host", 2L), Map.entry("sending", 2L));
  }

  @Test
  void organisationsAreCountedBesideTheLastCube(@TempDir Path before, @TempDir Path after)
      throws IOException {
    ProgrammeDirectory clustered = TinyProgramme.clustered();
    CubePlan plan = PlanCompiler.compile(clustered);
    writeDivided(before);
    writeDivided(after);
    CubeJob first = new CubeJob(() -> spark, clustered, before);
    first.count(plan, first.beside(LastCube.NOTHING, plan));
    Map<String, String> stored = new TreeMap<>();
    for (String table : LastCube.TABLES) {
      String file = table + "/part-00000.parquet";
      stored.put(file, ContentHash.of(before.resolve(file)));
    }
    CubeJob second = new CubeJob(() -> spark, clustered, after);
    KeptCube kept = second.beside(new LastCube(before, stored), plan);
    assertThat(kept.told())
        .hasValue("counted none of 41 parts: all are as the last run counted them");
    assertThat(second.count(plan, kept)).isEqualTo(TinyCube.of(clustered));
  }

  @Test
  void weightedFiguresArePublishedAndWeightsKeptPrivate() {
    ProgrammeDirectory weighted =
        TinyProgramme.with(
            Map.of(
                "population: completed",
                "population: completed\nweighting: {method: classes, margins: [country]}"));
    TransformResult result =
        TransformStage.run(
            () -> spark,
            weighted,
            run.resolve("private"),
            run.resolve("public"),
            FIRST,
            LastCube.NOTHING,
            Progress.silent());
    assertThat(read(run.resolve("public"))).isEqualTo(result.estimates());
    assertThat(read(run.resolve("private")))
        .isEqualTo(Estimation.of(weighted, TinyCube.of(weighted)));
    assertThat(ParquetTable.read(run.resolve("private/weights"), WeightTable.SCHEMA))
        .filteredOn(row -> row[0].equals("host") && row[1].equals("exit"))
        .extracting(row -> List.of(row[2], row[3], row[4]))
        .containsExactly(List.of("DE", 4L, 4L), List.of("FR", 3L, 3L), List.of("IT", 1L, 0L));
    assertThat(run.resolve("public/weights")).doesNotExist();
  }

  @Test
  void responseRatesAreCompared() {
    transform("public");
    List<Comparison> compared =
        ParquetTable.read(run.resolve("public/comparisons"), ComparisonTable.SCHEMA).stream()
            .map(ComparisonTable::comparison)
            .toList();
    assertThat(compared)
        .filteredOn(c -> c.indicator().equals("response/host-exit"))
        .extracting(Comparison::breakdown)
        .containsExactly("country", "sector", "size", "cohort");
  }

  @Test
  void countsTellPrimaryFromComplementaryButPublicationDoesNot() {
    TransformResult result = transform("public");
    assertThat(result.counts().get(CellStatus.HIDDEN_PRIMARY)).isPositive();
    assertThat(result.counts().get(CellStatus.HIDDEN_COMPLEMENTARY)).isPositive();
    assertThat(result.counts().values().stream().mapToLong(n -> n).sum())
        .isEqualTo(result.estimates().size());
    assertThat(result.estimates())
        .extracting(Estimate::status)
        .doesNotContain(CellStatus.HIDDEN_PRIMARY, CellStatus.HIDDEN_COMPLEMENTARY)
        .contains(CellStatus.HIDDEN);
  }

  @Test
  void twoRunsWriteTheSameBytes(@TempDir Path other) {
    writeTables(other.resolve("private"), new TinyData().responses());
    transform("public");
    TransformStage.run(
        () -> spark,
        TINY,
        other.resolve("private"),
        other.resolve("public"),
        FIRST,
        LastCube.NOTHING,
        Progress.silent());
    assertThat(bytes(other)).isEqualTo(bytes(run)).isNotEmpty();
  }

  @Test
  void bytesDoNotDependOnHowRowsAreSpread(@TempDir Path other) {
    Path tables = other.resolve("private");
    writeDivided(tables);
    transform("public");
    TransformStage.run(
        () -> spark,
        TINY,
        tables,
        other.resolve("public"),
        FIRST,
        LastCube.NOTHING,
        Progress.silent());
    assertThat(bytes(other)).isEqualTo(bytes(run)).isNotEmpty();
  }

  /** The tables in more parts than are counted without Spark. */
  private static void writeDivided(Path tables) {
    TinyData data = new TinyData();
    writeParts(tables.resolve("exchanges"), data.exchangeSchema(), data.exchanges());
    writeParts(tables.resolve("responses"), data.responseSchema(), data.responses());
    ParquetTable.write(
        tables.resolve("registrations"), CanonicalTables.registrations(), data.registrations());
    ParquetTable.write(tables.resolve("source-counts"), CanonicalTables.sourceCounts(), List.of());
  }

  private static void writeParts(Path folder, TableSchema schema, List<Object[]> rows) {
    int key = schema.position("exchange");
    for (int part = 0; part < PARTS; part++) {
      int own = part;
      ParquetTable.writePart(
          folder,
          part,
          schema,
          rows.stream().filter(row -> Math.floorMod(row[key].hashCode(), PARTS) == own).iterator());
    }
  }

  @Test
  void tablesThatAreNotDividedAlikeAreAFault(@TempDir Path other) {
    TinyData data = new TinyData();
    writeTables(other, data.responses());
    ParquetTable.writePart(
        other.resolve("exchanges"), 1, data.exchangeSchema(), List.<Object[]>of().iterator());
    assertThatThrownBy(
            () ->
                TransformStage.run(
                    () -> spark,
                    TINY,
                    other,
                    other.resolve("public"),
                    FIRST,
                    LastCube.NOTHING,
                    Progress.silent()))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "exchanges and responses in "
                + other
                + " are not divided alike: 2 and 1 parts; run the stage before it");
  }

  private static Map<String, List<Byte>> bytes(Path run) {
    Map<String, List<Byte>> bytes = new HashMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(f -> f.toString().contains("estimates/part-")).toList()) {
        List<Byte> content = new ArrayList<>();
        for (byte b : Files.readAllBytes(file)) {
          content.add(b);
        }
        bytes.put(run.relativize(file).toString(), content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }

  @Test
  void aProgrammeOfExchangesOnlyNeedsNoOtherTable(@TempDir Path other) {
    TinyData data = new TinyData();
    ParquetTable.write(other.resolve("private/exchanges"), data.exchangeSchema(), data.exchanges());
    ParquetTable.write(
        other.resolve("private/source-counts"), CanonicalTables.sourceCounts(), List.of());
    ProgrammeDirectory exchangesOnly =
        new ProgrammeDirectory(
            TINY.path(),
            TINY.programme(),
            new org.sojourn.model.codebook.Codebook(List.of(), List.of()),
            TINY.sources().stream().filter(s -> s.source().equals("exchanges")).toList(),
            TINY.indicators().stream()
                .filter(i -> List.of("duration", "completion").contains(i.id()))
                .toList(),
            TINY.report(),
            List.of());
    TransformResult result =
        TransformStage.run(
            () -> spark,
            exchangesOnly,
            other.resolve("private"),
            other.resolve("public"),
            FIRST,
            LastCube.NOTHING,
            Progress.silent());
    assertThat(result.rows()).isEqualTo(10);
    assertThat(result.estimates().stream().map(Estimate::indicator).distinct())
        .containsExactly("completion", "duration", "exchanges", "funnel");
    assertThat(result.estimates().stream().map(e -> e.cell().joined()))
        .doesNotContain("registered", "surveyed");
  }

  @Test
  void organisationsAreCountedWhereThePolicyAsksForThem(@TempDir Path other) {
    writeTables(other.resolve("private"), new TinyData().responses());
    assertThat(statuses(TinyProgramme.organisations(50), other)).containsOnly(CellStatus.HIDDEN);
    assertThat(statuses(TinyProgramme.organisations(2), run)).contains(CellStatus.PUBLISHED);
  }

  /** The statuses of a share of everybody. */
  private static List<CellStatus> statuses(ProgrammeDirectory programme, Path folder) {
    return TransformStage.run(
            () -> spark,
            programme,
            folder.resolve("private"),
            folder.resolve("public"),
            FIRST,
            LastCube.NOTHING,
            Progress.silent())
        .estimates()
        .stream()
        .filter(e -> e.indicator().equals("host_match") && e.cell().equals(Cell.OVERALL))
        .filter(e -> e.statistic() == Statistic.SHARE)
        .map(Estimate::status)
        .toList();
  }

  @Test
  void aResponseWithoutItsExchangeIsAFault(@TempDir Path other) {
    List<Object[]> responses = new TinyData().responses();
    responses.get(0)[new TinyData().responseSchema().position("exchange")] = "E99";
    writeTables(other.resolve("private"), responses);
    assertThatThrownBy(
            () ->
                TransformStage.run(
                    () -> spark,
                    TINY,
                    other.resolve("private"),
                    other.resolve("public"),
                    FIRST,
                    LastCube.NOTHING,
                    Progress.silent()))
        .isInstanceOf(Failure.class)
        .hasMessage("response to unknown exchange 'E99': ingest should have refused it");
  }

  @Test
  void anAbsentTableIsSaidSo(@TempDir Path other) {
    assertThatThrownBy(
            () ->
                TransformStage.run(
                    () -> spark,
                    TINY,
                    other,
                    other.resolve("public"),
                    FIRST,
                    LastCube.NOTHING,
                    Progress.silent()))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "there is no table 'exchanges' in "
                + other.resolve("exchanges")
                + "; run the stage before it");
  }
}
