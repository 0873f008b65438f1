package org.sojourn.reports.support;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.family.FamilyBook;
import org.sojourn.reports.results.OwnResults;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.words.Words;

/** Reports about single groups of the example. */
public final class FamilyReport {

  /** A country with much to show. */
  public static final Cell GERMANY = new Cell("country", List.of("DE"));

  /** A sector with much to show. */
  public static final Cell PROFESSIONS = new Cell("sector", List.of("M"));

  /** A sector of which two figures can be shown. */
  public static final Cell ADMINISTRATION = new Cell("sector", List.of("N"));

  /** An organisation with the figures of Germany; its name is a word of no language. */
  public static final Cell ORGANISATION = new Cell("sending-organisation", List.of("1899"));

  private FamilyReport() {}

  /** {@code directory} with other families than it declares. */
  public static ProgrammeDirectory asking(ProgrammeDirectory directory, List<String> families) {
    return new ProgrammeDirectory(
        directory.path(),
        directory.programme(),
        directory.codebook(),
        directory.sources(),
        directory.indicators(),
        Languages.withFamilies(directory.report(), families),
        directory.checks(),
        directory.prose());
  }

  /** A report in the making about {@code group}. */
  public static Composition composition(String language, Cell group) {
    return composition(
        language, group, group.equals(ORGANISATION) ? withOrganisation() : ExampleReport.results());
  }

  /** A report in the making about {@code group} of other results. */
  public static Composition composition(String language, Cell group, Results results) {
    return new Composition(
        LanguageReport.programme(language),
        ExampleReport.FACTS,
        OwnResults.of(results, group),
        ExampleReport.quality(),
        Words.in(language),
        group);
  }

  /** The results of the example with an organisation's. */
  public static Results withOrganisation() {
    List<Estimate> all = new ArrayList<>(ExampleReport.results().all());
    for (Estimate e : ExampleReport.results().all()) {
      List<String> keys = e.cell().keys();
      if (e.cell().equals(GERMANY) && !e.indicator().equals(BuiltIn.REGISTRATIONS)) {
        all.add(e.at("example", ORGANISATION));
      } else if (e.cell().breakdown().equals("instrument-x-country") && keys.get(1).equals("DE")) {
        List<String> own = List.of(keys.get(0), ORGANISATION.joined());
        all.add(e.at("example", new Cell(BuiltIn.responseBy(ORGANISATION.breakdown()), own)));
      }
    }
    return new Results(all);
  }

  /** The report before it is set. */
  public static ReportDocument document(String language, Cell group) {
    return FamilyBook.of(composition(language, group));
  }
}
