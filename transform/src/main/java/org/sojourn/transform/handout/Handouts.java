package org.sojourn.transform.handout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.table.EditionTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.NamedOrganisationTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.disclosure.History;
import org.sojourn.transform.disclosure.Insider;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.spark.CubeJob;

/** The figures of all organisations that get a report, and what these organisations know. */
public final class Handouts {

  /** Where they are stored, within the private tables. */
  public static final String FOLDER = "handouts";

  /** The columns of the exchanges that have to be read. */
  static final List<String> COLUMNS = columns();

  private static final int BASE = 3;
  private static final String PREFIX = ": ";

  private final ProgrammeDirectory programme;
  private final List<Handout> all;

  private Handouts(ProgrammeDirectory programme, List<Handout> all) {
    this.programme = programme;
    this.all = all;
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(SentPeople.COLUMNS);
    columns.add(CubeJob.SENDER);
    return List.copyOf(columns);
  }

  /** No organisation gets a report. */
  public static Handouts none(ProgrammeDirectory programme) {
    return new Handouts(programme, List.of());
  }

  /**
   * The figures of the organisations that the programme names, by name; none of those that sent
   * nothing.
   *
   * @param privateDir holds the canonical tables and {@code named-organisations}
   * @param before folder of the figures that they were given before
   * @param asOf newest day in the data
   */
  public static Handouts of(
      ProgrammeDirectory programme,
      CubeJob job,
      CubePlan plan,
      Path privateDir,
      Optional<Path> before,
      String asOf) {
    Map<String, String> names = names(privateDir);
    CubePlan reading = plan.reading(COLUMNS);
    SortedMap<String, List<ExchangeGroup>> sent = new TreeMap<>();
    job.sent(reading, names.keySet())
        .forEach((pseudonym, groups) -> sent.put(names.get(pseudonym), groups));
    List<Handout> all = new ArrayList<>();
    sent.forEach(
        (name, groups) ->
            all.add(
                Handout.of(
                    programme, name, reading, groups, history(programme, name, before), asOf)));
    return new Handouts(programme, all);
  }

  private static Map<String, String> names(Path privateDir) {
    Map<String, String> names = new LinkedHashMap<>();
    ParquetTable.read(
            privateDir.resolve(NamedOrganisationTable.SCHEMA.name()), NamedOrganisationTable.SCHEMA)
        .forEach(row -> names.put((String) row[0], (String) row[1]));
    return names;
  }

  private static History history(ProgrammeDirectory programme, String name, Optional<Path> before) {
    return before
        .filter(folder -> Files.exists(folder.resolve(EditionTable.SCHEMA.name())))
        .map(folder -> history(programme, name, folder))
        .orElseGet(History::none);
  }

  private static History history(ProgrammeDirectory programme, String name, Path before) {
    Path editions = before.resolve(EditionTable.SCHEMA.name());
    OwnCells cells = new OwnCells(programme.programme().id(), name);
    List<Estimate> given =
        ParquetTable.read(before.resolve(EstimateTable.SCHEMA.name()), EstimateTable.SCHEMA)
            .stream()
            .map(EstimateTable::estimate)
            .filter(cells::has)
            .map(cells::all)
            .toList();
    List<Object[]> rows =
        ParquetTable.read(editions, EditionTable.SCHEMA).stream()
            .filter(row -> ((String) row[BASE]).startsWith(name + PREFIX))
            .map(row -> withBase(row, ((String) row[BASE]).substring((name + PREFIX).length())))
            .toList();
    return History.of(rows, given);
  }

  private static Object[] withBase(Object[] row, String base) {
    Object[] copy = row.clone();
    copy[BASE] = base;
    return copy;
  }

  /**
   * The organisations that get a report, as readers of what is published: each knows all about its
   * own exchanges and can subtract it.
   *
   * @param cube of all exchanges; as it was when this returns
   */
  public List<Insider> insiders(Cube cube) {
    List<Insider> insiders = new ArrayList<>();
    for (Handout handout : all) {
      if (handout.isReported()) {
        cube.subtract(handout.cube());
        insiders.add(Insider.less(Estimation.of(programme, cube)));
        cube.add(handout.cube());
      }
    }
    return insiders;
  }

  /** Number of organisations with a report. */
  public long reports() {
    return all.stream().filter(Handout::isReported).count();
  }

  /** Writes the figures, and what stood behind those of all runs, to {@code folder}. */
  public void write(Path folder) {
    ParquetTable.write(
        folder.resolve(EstimateTable.SCHEMA.name()),
        EstimateTable.SCHEMA,
        all.stream().flatMap(h -> h.figures().stream()).map(EstimateTable::row).toList());
    ParquetTable.write(
        folder.resolve(EditionTable.SCHEMA.name()),
        EditionTable.SCHEMA,
        all.stream()
            .flatMap(h -> h.editions().stream().map(r -> withBase(r, h.name() + PREFIX + r[BASE])))
            .toList());
  }
}
