package org.sojourn.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.chapter.ReportBook;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Exhibit;
import org.sojourn.reports.data.OpenData;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.picture.Picture;
import org.sojourn.reports.picture.PictureIndex;
import org.sojourn.reports.prose.QuotedFigures;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.words.Words;
import org.sojourn.reports.workbook.Workbook;

/** Writes reports and open data from what was published, and from nothing else. */
public final class ReportStage {

  private static final String COUNTS = "source-counts";
  private static final String REPORT = "evaluation-report-%s.pdf";

  private ReportStage() {}

  /**
   * Writes {@code evaluation-report-<language>.pdf} and {@code evaluation-tables-<language>.xlsx}
   * in every language of the programme, several at once where there are processors for it, the
   * figures as pictures, and the open data files; and for each group of the families that {@code
   * report.yaml} names, as far as its answers are published, {@code
   * <family>/<group>/evaluation-report-<group>-<language>.pdf}.
   *
   * @param programme the programme directory
   * @param facts the run
   * @param publicDataDir holds the folders {@code estimates}, {@code source-counts}, where groups
   *     are compared, {@code comparisons} and {@code comparison-pairs}, and where something was
   *     published before, {@code earlier}; the CSV files are written beside them
   * @param reportsDir is created, and beside it {@code charts} with a folder a language
   * @param progress hears of each file
   * @throws org.sojourn.model.check.ProgrammeException when the evaluator's prose quotes a figure
   *     that is hidden or that there is not; nothing is written then
   * @throws Failure when a character cannot be set, or the disk refuses
   */
  public static ReportResult run(
      ProgrammeDirectory programme,
      RunFacts facts,
      Path publicDataDir,
      Path reportsDir,
      Progress progress) {
    List<Composition> compositions = compositions(programme, facts, publicDataDir);
    Results results = compositions.get(0).results();
    QuotedFigures.check(programme, results);
    progress.begin("open data");
    List<Path> data = OpenData.write(compositions.get(0), publicDataDir);
    progress.done(results.all().size());
    progress.begin("report");
    List<Edition> editions = AtOnce.call(compositions, Edition::of);
    List<Path> reports = AtOnce.call(editions, one -> report(one, reportsDir));
    progress.done(results.all().size());
    progress.begin("charts");
    List<Path> charts = charts(editions, reportsDir.resolveSibling("charts"));
    progress.done(charts.size());
    progress.begin("workbook");
    List<Path> workbooks = AtOnce.call(compositions, one -> workbook(one, reportsDir));
    progress.done(results.all().size());
    FamilyReports families = families(programme, facts, results, compositions.get(0).quality());
    List<Path> groups = families.write(reportsDir, progress);
    return new ReportResult(reports, workbooks, charts, data, groups);
  }

  /**
   * The bytes of one report, as {@link #run} writes them; empty when no report is called {@code
   * name}.
   *
   * @param name of its file, with the folders between where it is about one group
   */
  public static Optional<byte[]> report(
      ProgrammeDirectory programme, RunFacts facts, Path publicDataDir, String name) {
    List<Composition> compositions = compositions(programme, facts, publicDataDir);
    Composition first = compositions.get(0);
    return compositions.stream()
        .filter(composition -> name(REPORT, composition).equals(name))
        .findFirst()
        .map(one -> ReportFile.bytes(name, ReportBook.of(one), one))
        .or(() -> families(programme, facts, first.results(), first.quality()).bytes(name));
  }

  /**
   * Writes the open data files beside the tables in {@code publicDataDir}, as {@link #run} does.
   */
  public static void openData(ProgrammeDirectory programme, RunFacts facts, Path publicDataDir) {
    OpenData.write(compositions(programme, facts, publicDataDir).get(0), publicDataDir);
  }

  /** A report in one language; its figures are numbered once. */
  private record Edition(Composition composition, ReportDocument document) {

    static Edition of(Composition composition) {
      return new Edition(composition, ReportBook.of(composition));
    }
  }

  /**
   * The figures and tables called {@code id} in the report that the stage writes in the first
   * language, else in the first report about a group that has any; several where they show the same
   * estimates.
   *
   * @param id see {@link org.sojourn.model.estimate.ExhibitId}
   */
  public static List<Exhibit> exhibits(
      ProgrammeDirectory programme, RunFacts facts, Path publicDataDir, String id) {
    Composition all = compositions(programme, facts, publicDataDir).get(0);
    ReportBook.of(all);
    List<Exhibit> found = all.exhibits(id);
    return found.isEmpty()
        ? families(programme, facts, all.results(), all.quality()).exhibits(id)
        : found;
  }

  private static FamilyReports families(
      ProgrammeDirectory programme, RunFacts facts, Results results, Quality quality) {
    List<String> families = programme.report().publicFamilies();
    return new FamilyReports(programme, families, facts, results, quality);
  }

  private static List<Composition> compositions(
      ProgrammeDirectory programme, RunFacts facts, Path publicDataDir) {
    Results results = Results.read(programme, publicDataDir);
    Quality quality = Quality.read(publicDataDir.resolve(COUNTS));
    return programme.programme().languages().stream()
        .map(Words::in)
        .map(words -> new Composition(programme, facts, results, quality, words))
        .toList();
  }

  private static Path report(Edition edition, Path folder) {
    Composition composition = edition.composition();
    return ReportFile.write(folder, name(REPORT, composition), edition.document(), composition);
  }

  private static List<Path> charts(List<Edition> editions, Path folder) {
    List<Path> written = new ArrayList<>();
    for (Edition edition : editions) {
      Path own = folder.resolve(edition.document().language());
      List<Picture> pictures = Picture.of(edition.document());
      AtOnce.call(pictures, picture -> picture(picture, own)).forEach(written::addAll);
      if (!pictures.isEmpty()) {
        Path index = own.resolve("index.csv");
        PictureIndex.write(pictures, index);
        written.add(index);
      }
    }
    return written;
  }

  private static List<Path> picture(Picture picture, Path folder) {
    return List.of(
        ReportFile.write(folder.resolve(picture.svgName()), picture.svg()),
        ReportFile.write(folder.resolve(picture.pngName()), picture.png()));
  }

  private static Path workbook(Composition composition, Path folder) {
    Path file = folder.resolve(name("evaluation-tables-%s.xlsx", composition));
    return ReportFile.write(file, Workbook.of(composition));
  }

  private static String name(String pattern, Composition composition) {
    return String.format(Locale.ROOT, pattern, composition.words().language());
  }
}
