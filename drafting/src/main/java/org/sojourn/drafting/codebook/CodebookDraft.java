package org.sojourn.drafting.codebook;

import java.nio.file.Path;
import java.util.List;
import org.sojourn.drafting.page.Page;
import org.sojourn.drafting.page.Scalar;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.drafting.survey.SurveyDefinitions;
import org.sojourn.drafting.text.Ids;
import org.sojourn.model.run.Failure;

/**
 * The codebook of one survey.
 *
 * @param survey what was read
 * @param pages {@code codebook/scales.yaml} and the file of the instrument
 */
public record CodebookDraft(SurveyDefinition survey, List<Page> pages) {

  /**
   * The codebook that {@code file} holds: a LimeSurvey structure, an XML export of EUSurvey, or an
   * XLSForm.
   *
   * @throws Failure when it is none of these, cannot be read, or asks nothing
   */
  public static CodebookDraft of(Path file) {
    SurveyDefinition survey = SurveyDefinitions.read(file);
    if (survey.questions().isEmpty()) {
      throw new Failure(Failure.Kind.INPUT, file + ": the survey asks nothing that can be an item");
    }
    String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String name = Ids.plain(stem, '-', "survey");
    Scales scales = new Scales();
    DraftInstrument instrument =
        new InstrumentDrafter(scales).draft(survey, name.equals("scales") ? "survey" : name, stem);
    Page page = InstrumentPage.of(instrument);
    bindings(page, instrument);
    return new CodebookDraft(survey, List.of(ScalesPage.of(scales.all()), page));
  }

  /** How the export's columns become the items: to be copied into the source. */
  private static void bindings(Page page, DraftInstrument instrument) {
    page.gap().comment(0, "Which column of the export each is read from, for its source:");
    page.line(0, "# items:");
    for (DraftItem item : instrument.items()) {
      if (item.column() != null) {
        page.line(0, "#   " + item.id() + ": " + Scalar.of(item.column()));
      } else {
        page.line(0, "#   " + item.id() + ":").line(0, "#     options:");
        item.options()
            .forEach(o -> page.line(0, "#       " + o.id() + ": " + Scalar.of(o.column())));
      }
    }
  }
}
