package org.sojourn.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.run.RunManifest.Input;
import org.sojourn.quality.measure.Earlier;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.Page;
import org.sojourn.quality.page.Typesetter;
import org.sojourn.quality.part.CountedParts;
import org.sojourn.quality.part.LastParts;
import org.sojourn.quality.section.Labels;
import org.sojourn.quality.section.QualityPage;

/** Writes the private page about the quality of a run's data, and the files beside it. */
public final class QualityStage {

  /** Folder of the page, in the folder of private tables. */
  public static final String FOLDER = "quality";

  private QualityStage() {}

  /**
   * Writes {@code quality/index.html} and a CSV file per table, and keeps what was counted of each
   * part of the tables in {@link CountedParts#FOLDER}. The same tables, facts and earlier run give
   * the same bytes, whatever was taken of {@code last}.
   *
   * @param facts the run
   * @param inputs the files that were read, by source and path
   * @param earlier the run that was published before
   * @param refusal why the run will not be published, or an empty text
   * @param last what an earlier run kept of the parts of its tables, which is taken for those that
   *     are the same
   * @param privateDir holds the tables that ingest wrote
   * @throws Failure when a table is absent or of another version, or the disk refuses
   */
  public static void run(
      ProgrammeDirectory programme,
      RunFacts facts,
      List<Input> inputs,
      Earlier earlier,
      String refusal,
      LastParts last,
      Path privateDir,
      Progress progress) {
    progress.begin("judge the data");
    Path folder = privateDir.resolve(FOLDER);
    Path index = folder.resolve("index.html");
    try {
      Files.createDirectories(folder);
      QualityTables tables = new QualityTables(programme, privateDir, folder);
      Measures measures = tables.write(inputs, earlier, last);
      Page page = QualityPage.of(measures, new Labels(programme), facts, refusal);
      Files.writeString(index, Typesetter.html(page));
      progress.done(measures.rows());
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot write " + index + ": " + e.getMessage(), e);
    }
  }
}
