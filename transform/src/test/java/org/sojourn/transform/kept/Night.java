package org.sojourn.transform.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.tables.ContentHash;
import org.sojourn.transform.count.StoredGroups;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.GroupArbitraries;
import org.sojourn.transform.spark.CubeJob;
import org.sojourn.transform.support.TinyProgramme;

/** The tables of a run in a folder of their own, counted without Spark. */
final class Night implements AutoCloseable {

  private static final ProgrammeDirectory TINY = TinyProgramme.clustered();

  private final StoredGroups stored = new StoredGroups(GroupArbitraries.PLAN);
  private String told = "";

  /** A run with some parts of the exchanges and some of the registrations. */
  Night(List<List<ExchangeGroup>> exchanges, List<List<String[]>> registrations) {
    for (int i = 0; i < exchanges.size(); i++) {
      stored.write(i, exchanges.get(i));
    }
    for (int i = 0; i < registrations.size(); i++) {
      stored.writeRegistrations(i, registrations.get(i));
    }
  }

  Path folder() {
    return stored.folder();
  }

  Path file(String path) {
    return folder().resolve(path);
  }

  private static CubeJob job(Path folder) {
    return new CubeJob(
        () -> {
          throw new AssertionError("few parts need no Spark");
        },
        TINY,
        folder);
  }

  /** The cube, counted beside {@code last} and kept. */
  Cube count(CubePlan plan, LastCube last) {
    CubeJob job = job(folder());
    KeptCube kept = job.beside(last, plan);
    told = kept.told().orElse("");
    return job.count(plan, kept);
  }

  /** The cube, with nothing kept and nothing taken. */
  Cube anew(CubePlan plan) {
    return job(folder()).count(plan);
  }

  /** What was said when it was counted. */
  String told() {
    return told;
  }

  /** What the next run may take, as a run's record has it. */
  LastCube kept() {
    Map<String, String> hashes = new TreeMap<>();
    LastCube.TABLES.forEach(
        table -> {
          String file = table + "/part-00000.parquet";
          try {
            hashes.put(file, ContentHash.of(file(file)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return new LastCube(folder(), hashes);
  }

  /** The bytes of what is kept. */
  byte[][] bytes() {
    return LastCube.TABLES.stream().flatMap(table -> bytes(file(table))).toArray(byte[][]::new);
  }

  private static Stream<byte[]> bytes(Path table) {
    try (Stream<Path> files = Files.list(table)) {
      return Stream.of(Files.readAllBytes(files.reduce((a, b) -> null).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stored.close();
  }
}
