package org.sojourn.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.model.estimate.Cell;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.family.FamilyBook;
import org.sojourn.reports.family.FamilyPath;
import org.sojourn.reports.support.FamilyReport;

/** Reports about single groups of the example as files, each made once. */
public final class FamilyFile {

  private static final Map<String, byte[]> PDFS = new ConcurrentHashMap<>();

  private FamilyFile() {}

  /** The bytes of the report about {@code group}. */
  public static byte[] pdf(String language, Cell group) {
    String name = FamilyPath.of(group, language);
    return PDFS.computeIfAbsent(name, n -> render(n, FamilyReport.composition(language, group)));
  }

  private static byte[] render(String name, Composition composition) {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "family");
      Path file = ReportFile.write(folder, name, FamilyBook.of(composition), composition);
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
