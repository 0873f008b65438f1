package org.sojourn.reports.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.markdown.MarkdownReader;
import org.sojourn.model.markdown.Origin;
import org.sojourn.model.programme.Text;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.reports.results.ComparedGroups;
import org.sojourn.reports.results.EarlierRun;
import org.sojourn.reports.results.Quotes;
import org.sojourn.reports.results.Quotes.Quote;
import org.sojourn.reports.results.Results;

/** The example with one chapter of the evaluator's own, which may quote respondents. */
public final class OwnChapter {

  private OwnChapter() {}

  /** The example with the chapter {@code markdown}, and nothing else. */
  public static ProgrammeDirectory programme(String markdown) {
    ProgrammeDirectory example = ExampleReport.programme();
    Findings findings = new Findings();
    Origin origin = Origin.whole("prose/own.en.md", Glyphs.ANY, findings);
    Prose prose = MarkdownReader.read("own", "en", markdown, origin);
    assertThat(findings.sorted()).isEmpty();
    ReportDefinition report =
        new ReportDefinition(
            example.report().title(),
            null,
            null,
            List.of(),
            List.of(new ReportChapter.Own("own", new Text(Map.of("en", "Own")))),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of());
    return new ProgrammeDirectory(
        example.path(),
        example.programme(),
        example.codebook(),
        example.sources(),
        example.indicators(),
        report,
        List.of(),
        List.of(prose));
  }

  /** {@code figures}, and the words of host companies by their ids. */
  public static Results saying(List<Estimate> figures, Map<String, String> words) {
    Map<String, Quote> quotes = new TreeMap<>();
    words.forEach((id, text) -> quotes.put(id, new Quote(id, "host", "comment", text)));
    return new Results(figures, ComparedGroups.NONE, EarlierRun.NONE, new Quotes(quotes));
  }
}
