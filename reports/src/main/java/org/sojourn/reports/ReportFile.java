package org.sojourn.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.data.Enclosures;
import org.sojourn.reports.document.Attachment;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.document.Typesetter;
import org.sojourn.reports.fit.Fitting;
import org.sojourn.reports.pdf.PdfRenderer;
import org.sojourn.reports.pdf.PdfSource;

/** Sets a report, whomever it is about, and writes it as PDF. */
final class ReportFile {

  private ReportFile() {}

  /**
   * Writes {@code document}, which was made of {@code composition}, to a file of {@code folder}.
   *
   * @param name the file's name, with the folders between
   * @throws Failure when a character cannot be set, or the disk refuses
   */
  static Path write(Path folder, String name, ReportDocument document, Composition composition) {
    return write(folder.resolve(name), bytes(name, document, composition));
  }

  /**
   * The bytes of {@code document} as the file called {@code name}.
   *
   * @throws Failure when a character cannot be set
   */
  static byte[] bytes(String name, ReportDocument document, Composition composition) {
    List<Attachment> files = Enclosures.of(composition, name);
    PdfSource loose = source(document, composition, files);
    ReportDocument fitted = Fitting.of(document, PdfRenderer.measure(loose));
    return PdfRenderer.render(source(fitted, composition, files));
  }

  private static PdfSource source(
      ReportDocument document, Composition composition, List<Attachment> files) {
    return new PdfSource(
        Typesetter.xhtml(document, composition.words()),
        document.charts(),
        document.tableSummaries(),
        document.title(),
        document.author(),
        document.subject(),
        document.language(),
        composition.date().orElse(LocalDate.EPOCH),
        files);
  }

  /** Writes {@code bytes} to {@code file}, whose folder is made. */
  static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
