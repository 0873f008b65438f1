package org.sojourn.reports.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.reports.chapter.ReportBook;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.words.Words;

/**
 * The example's report in every language. Where the programme has no texts in a language, it gets
 * its English ones in the letters of that language.
 */
public final class LanguageReport {

  private static final Map<String, ProgrammeDirectory> PROGRAMMES = new ConcurrentHashMap<>();
  private static final Map<String, byte[]> PDFS = new ConcurrentHashMap<>();

  private LanguageReport() {}

  /** The programme with {@code language} as its only language. */
  public static ProgrammeDirectory programme(String language) {
    return PROGRAMMES.computeIfAbsent(
        language,
        code ->
            Script.LETTERS.containsKey(code)
                ? Languages.of(Script.of(code).programme(), List.of(code))
                : Languages.of(ExampleReport.programme(), List.of(code)));
  }

  /** The report's bytes. */
  public static byte[] pdf(String language) {
    return PDFS.computeIfAbsent(
        language,
        code ->
            code.equals("en")
                ? ExampleReport.pdf()
                : ExampleReport.render(
                    programme(code),
                    ExampleReport.FACTS,
                    ExampleReport.results().all(),
                    ExampleReport.quality()));
  }

  /** The report before it is set. */
  public static ReportDocument document(String language) {
    return ReportBook.of(
        new Composition(
            programme(language),
            ExampleReport.FACTS,
            ExampleReport.results(),
            ExampleReport.quality(),
            Words.in(language)));
  }
}
