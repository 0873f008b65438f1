package org.sojourn.site.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EarlierTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.site.SiteStage;
import org.sojourn.tables.ParquetTable;

/** Sites of the example programme, made of the tables that one of its runs published. */
public final class ExampleSite {

  /** The run that the site names. */
  public static final RunFacts FACTS =
      new RunFacts("0123456789ab", LocalDate.of(2018, 1, 18), "0.1.0", true);

  private static final Path TABLES =
      Path.of("../reports/src/test/resources/published/mobilise-sme-2017");

  /** The example's programme files. */
  static final Path EXAMPLE = Path.of("../examples/mobilise-sme-2017");

  /** Two charts of a report, one of them without a picture, and a title like a formula. */
  private static final String CHARTS =
      """
      figure,svg,png,title,alternative,note,source
      Figure 1,figure-1.svg,figure-1.png,6 of 6 targets are met,"Dots with intervals. A: 91 %.",,B
      Figure 10,figure-10.svg,figure-10.png,'+2.5 points in all,Bars by size. Micro: 20.,,B
      """;

  private static Path whole;
  private static Path everyLanguage;

  private ExampleSite() {}

  /** The example's programme directory. */
  public static ProgrammeDirectory programme() {
    return ProgrammeLoader.load(EXAMPLE);
  }

  /** The same in English alone. */
  public static ProgrammeDirectory english() {
    return Renamed.english(programme());
  }

  /** The published figures. */
  public static List<Estimate> estimates() {
    return ParquetTable.read(TABLES.resolve("estimates"), EstimateTable.SCHEMA).stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  /** The public folder with the site of the example as it was published, made once. */
  public static synchronized Path whole() {
    if (whole == null) {
      whole = make(programme());
    }
    return whole;
  }

  /** The same in every language of reports, made once. */
  public static synchronized Path everyLanguage() {
    if (everyLanguage == null) {
      everyLanguage = make(Rewritten.inEveryLanguage());
    }
    return everyLanguage;
  }

  /** A public folder with the site of {@code programme}. */
  public static Path make(ProgrammeDirectory programme) {
    return make(programme, UnaryOperator.identity(), List.of());
  }

  /**
   * A public folder with the site of {@code programme}, its figures changed.
   *
   * @param earlier what had been published before
   */
  public static Path make(
      ProgrammeDirectory programme,
      UnaryOperator<List<Estimate>> changed,
      List<EarlierEstimate> earlier) {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "public").toAbsolutePath();
      tables(folder.resolve("data"), changed.apply(estimates()));
      if (!earlier.isEmpty()) {
        ParquetTable.write(
            folder.resolve("data/earlier"),
            EarlierTable.SCHEMA,
            earlier.stream().map(EarlierTable::row).toList());
      }
      Path reports = Files.createDirectories(folder.resolve("reports"));
      Path italy = Files.createDirectories(reports.resolve("country/IT"));
      for (String language : programme.programme().languages()) {
        Files.writeString(reports.resolve("evaluation-report-" + language + ".pdf"), "%PDF-1.7");
        Files.writeString(reports.resolve("evaluation-tables-" + language + ".xlsx"), "PK");
        Files.writeString(italy.resolve("evaluation-report-IT-" + language + ".pdf"), "%PDF-1.7");
        Path charts = Files.createDirectories(folder.resolve("charts").resolve(language));
        for (String name : List.of("figure-1.svg", "figure-1.png", "figure-10.svg")) {
          Files.writeString(charts.resolve(name), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        }
        Files.writeString(charts.resolve("index.csv"), CHARTS);
      }
      Files.writeString(folder.resolve("data/estimates.csv"), "id\n");
      SiteStage.run(programme, FACTS, folder, Progress.silent());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tables(Path data, List<Estimate> estimates) {
    ParquetTable.write(
        data.resolve("estimates"),
        EstimateTable.SCHEMA,
        estimates.stream().map(EstimateTable::row).toList());
    copy(data, "comparisons", ComparisonTable.SCHEMA);
    copy(data, "comparison-pairs", ComparisonPairTable.SCHEMA);
    copy(data, "source-counts", CanonicalTables.sourceCounts());
  }

  private static void copy(Path data, String table, TableSchema schema) {
    ParquetTable.write(
        data.resolve(table), schema, ParquetTable.read(TABLES.resolve(table), schema));
  }

  /** Every file of the site in {@code folder}, in order. */
  public static List<Path> files(Path folder) {
    try (var files = Files.walk(folder.resolve(SiteStage.FOLDER))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of {@code file}. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
