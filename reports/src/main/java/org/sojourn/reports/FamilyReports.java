package org.sojourn.reports;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.STRING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.table.TableSchema;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Exhibit;
import org.sojourn.reports.family.Families;
import org.sojourn.reports.family.FamilyBook;
import org.sojourn.reports.family.FamilyPath;
import org.sojourn.reports.results.OwnResults;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.words.Labels;
import org.sojourn.reports.words.Words;
import org.sojourn.tables.CsvTable;

/**
 * The reports about single groups, and a list of them.
 *
 * @param programme the programme directory
 * @param families breakdowns of whose groups there are reports
 * @param facts the run
 * @param results what was published
 * @param quality what became of the sources' rows
 */
record FamilyReports(
    ProgrammeDirectory programme,
    List<String> families,
    RunFacts facts,
    Results results,
    Quality quality) {

  private static final TableSchema INDEX =
      new TableSchema(
          "index",
          List.of(
              required("family", STRING, "breakdown whose groups have reports"),
              required("key", STRING, "key of the group, as in the column cell of estimates.csv"),
              required("name", STRING, "name of the group in the report's language"),
              required("language", STRING, "two-letter code of the report's language"),
              required("file", STRING, "the report, beside this list")));

  /** One report: about whom, and in which language. */
  record Edition(Cell group, String language) {}

  /**
   * Writes a report about each group in each language, several at once, and {@code index.csv} that
   * lists them; nothing where the programme asks for no family.
   *
   * @return the reports, by family, key and language
   */
  List<Path> write(Path folder, Progress progress) {
    if (families.isEmpty()) {
      return List.of();
    }
    progress.begin("family reports");
    List<Path> files = writeAll(folder, progress);
    CsvTable.write(folder.resolve("index.csv"), INDEX, editions().stream().map(this::row).toList());
    progress.done(results.all().size());
    return files;
  }

  /** The same without the list. */
  List<Path> writeAll(Path folder, Progress progress) {
    List<Edition> editions = editions();
    return AtOnce.call(
        editions,
        edition -> write(folder, edition),
        done -> progress.advanced(done, editions.size()));
  }

  /** The reports in order. */
  List<Edition> editions() {
    List<Edition> editions = new ArrayList<>();
    for (Cell group : Families.of(programme, families, results)) {
      programme.programme().languages().forEach(l -> editions.add(new Edition(group, l)));
    }
    return editions;
  }

  private Path write(Path folder, Edition edition) {
    Composition composition = composition(edition);
    String name = FamilyPath.of(edition.group(), edition.language());
    return ReportFile.write(folder, name, FamilyBook.of(composition), composition);
  }

  /** The bytes of the report called {@code name}; empty where there is none. */
  Optional<byte[]> bytes(String name) {
    return editions().stream()
        .filter(edition -> name.equals(FamilyPath.of(edition.group(), edition.language())))
        .findFirst()
        .map(this::composition)
        .map(one -> ReportFile.bytes(name, FamilyBook.of(one), one));
  }

  /** What the first report that shows anything under {@code id} shows; labels name its group. */
  List<Exhibit> exhibits(String id) {
    for (Cell group : Families.of(programme, families, results)) {
      Composition composition = composition(new Edition(group, programme.programme().language()));
      FamilyBook.of(composition);
      List<Exhibit> found = composition.exhibits(id);
      if (!found.isEmpty()) {
        return found.stream().map(e -> e.in(composition.aboutName())).toList();
      }
    }
    return List.of();
  }

  private Composition composition(Edition edition) {
    Words words = Words.in(edition.language());
    Results own = OwnResults.of(results, edition.group());
    return new Composition(programme, facts, own, quality, words, edition.group());
  }

  private Object[] row(Edition edition) {
    return new Object[] {
      edition.group().breakdown(),
      edition.group().joined(),
      new Labels(Words.in(edition.language()), programme).cell(edition.group()),
      edition.language(),
      FamilyPath.of(edition.group(), edition.language())
    };
  }
}
