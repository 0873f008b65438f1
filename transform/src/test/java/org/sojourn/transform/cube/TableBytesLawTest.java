package org.sojourn.transform.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.support.TinyProgramme;

/**
 * However the rows are spread over parts, and in whatever order they are read and added up, the
 * stored tables of estimates are the same byte for byte: before disclosure control and after.
 */
@Domain(GroupArbitraries.class)
@Domain(DomainContext.Global.class)
class TableBytesLawTest {

  private static final ProgrammeDirectory TINY = TinyProgramme.load();

  @Property(tries = 25)
  void tablesForgetHowTheirRowsWereSpread(
      @ForAll @Size(max = 12) List<ExchangeGroup> groups,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    List<ExchangeGroup> shuffled = new ArrayList<>(groups);
    Collections.shuffle(shuffled, random);
    List<CubeBuilder> builders =
        Stream.generate(() -> new CubeBuilder(GroupArbitraries.PLAN)).limit(parts).toList();
    shuffled.forEach(group -> builders.get(random.nextInt(parts)).add(group));
    List<Cube> cubes = new ArrayList<>(builders.stream().map(CubeBuilder::cube).toList());
    Collections.shuffle(cubes, random);
    Cube merged = new Cube(GroupArbitraries.PLAN);
    cubes.forEach(merged::add);

    CubeBuilder whole = new CubeBuilder(GroupArbitraries.PLAN);
    groups.forEach(whole::add);

    assertThat(tables(merged)).isDeepEqualTo(tables(whole.cube()));
  }

  private static byte[][] tables(Cube cube) throws IOException {
    List<Estimate> estimates = Estimation.of(TINY, cube);
    List<Estimate> published = DisclosureControl.protect(TINY, estimates).estimates();
    return new byte[][] {bytes(estimates), bytes(published)};
  }

  private static byte[] bytes(List<Estimate> estimates) throws IOException {
    Path folder = Files.createTempDirectory("estimates");
    try {
      Path table = folder.resolve("table");
      ParquetTable.write(
          table, EstimateTable.SCHEMA, estimates.stream().map(EstimateTable::row).toList());
      try (Stream<Path> files = Files.list(table)) {
        return Files.readAllBytes(
            files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow());
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
