package org.sojourn.quality.section;

import java.util.List;
import org.sojourn.quality.page.Section;

/** By which rules the page says what needs attention, and where they come from. */
final class MethodSection {

  static final String ID = "rules";

  private MethodSection() {}

  static Section of() {
    return new Section(
        ID,
        "Rules and references",
        "",
        List.of(
            "Attention is called to: a source of which "
                + Limits.percent(Limits.REFUSED)
                + " of the rows or more are set aside, or that has no rows; any row or answer set"
                + " aside; responses with duplicate answers; exchanges outside the period; a source"
                + " with "
                + Limits.percent(Limits.ROWS)
                + " more or fewer rows than in the run before; a closed or amount item with "
                + Limits.percent(Limits.NON_RESPONSE)
                + " non-response or more among at least "
                + Limits.LEAST_BASE
                + " responses that were shown it; a battery with "
                + Limits.percent(Limits.STRAIGHT)
                + " straight lines or more among at least "
                + Limits.LEAST_BASE
                + " responses; countries of surveyed exchanges without a response, and countries"
                + " of exchanges that are not in the registry. These limits are rules of thumb,"
                + " not tests.",
            "Straight-lining is nondifferentiation in its strictest form: Herzog, A. R. and"
                + " Bachman, J. G. (1981), Effects of questionnaire length on response quality,"
                + " Public Opinion Quarterly 45, 549-559; Kim, Y., Dykema, J., Stevenson, J.,"
                + " Black, P. and Moberg, D. P. (2019), Straightlining: overview of measurement,"
                + " comparison of indicators, and effects in mail-web mixed-mode surveys, Social"
                + " Science Computer Review 37, 214-233. On honest straight lines: Reuning, K. and"
                + " Plutzer, E. (2020), Valid vs. invalid straightlining, Survey Research Methods"
                + " 14, 439-459.",
            "Duplicate answers are non-unique records: Slomczynski, K. M., Powalko, P. and Krauze,"
                + " T. (2017), Non-unique records in international survey projects, Survey Research"
                + " Methods 11, 1-16.",
            "The CSV files beside this page are UTF-8 with a byte order mark, so that spreadsheets"
                + " read them rightly; text that a spreadsheet would take for a formula has an"
                + " apostrophe before it."),
        List.of());
  }
}
