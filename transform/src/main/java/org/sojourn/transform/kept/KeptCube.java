package org.sojourn.transform.kept;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ContentHash;
import org.sojourn.transform.count.PartFile;
import org.sojourn.transform.count.StoredParts;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;

/**
 * What of the cube that the last run kept can stand, and what is to be counted beside it: parts
 * that are new are added, parts that are no longer there taken away. A part is known by its
 * content, whatever its name. Which way is taken cannot be told from what is kept.
 */
public final class KeptCube {

  private final CubePlan plan;
  private final String hash;
  private final List<CountedPart> counted;
  private final CubeChoice choice;

  private KeptCube(CubePlan plan, String hash, List<CountedPart> counted, CubeChoice choice) {
    this.plan = plan;
    this.hash = hash;
    this.counted = counted;
    this.choice = choice;
  }

  /**
   * Looks at the parts of some tables, and for what of them is counted.
   *
   * @param parts all of them
   * @param tables where they lie
   * @throws org.sojourn.model.run.Failure when one cannot be read
   */
  public static KeptCube of(
      CubePlan plan, List<PartFile> parts, StoredParts tables, LastCube last) {
    List<CountedPart> counted = CountedPart.all(parts);
    String hash = ContentHash.of(plan + "\n" + schemas(tables.schemas()));
    return new KeptCube(plan, hash, counted, CubeChoice.of(hash, counted, parts, tables, last));
  }

  /** The columns of tables: parts of others cannot be read as these. */
  private static String schemas(Collection<TableSchema> schemas) {
    return schemas.stream()
        .flatMap(
            schema ->
                schema.columns().stream()
                    .map(c -> schema.name() + " " + c.name() + " " + c.type() + " " + c.nullable()))
        .collect(Collectors.joining("\n"));
  }

  /** The cube to begin with. */
  public Cube before() {
    return choice.from() == null ? new Cube(plan) : CubeTables.read(plan, choice.from());
  }

  /** What is to be counted and added to it. */
  public List<PartFile> come() {
    return choice.come();
  }

  /** What is to be counted and taken away from it. */
  public List<PartFile> gone() {
    return choice.gone();
  }

  /** What was counted, and why, in words; empty where there was no earlier run. */
  public Optional<String> told() {
    return Optional.ofNullable(choice.told());
  }

  /**
   * Keeps {@code cube}, but for what is counted per organisation, for the next run.
   *
   * @param folder the private folder of this run
   */
  public void write(Cube cube, Path folder) {
    CubeTables.write(cube, folder);
    CountedPart.write(folder, hash, counted);
  }
}
