package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.markdown.MarkdownReader;
import org.sojourn.model.markdown.Origin;
import org.sojourn.model.prose.Passage;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.report.Chapter;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.reports.chapter.ReportBook;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Typesetter;
import org.sojourn.reports.prose.QuotedFigures;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.OwnChapter;
import org.sojourn.reports.support.PdfPages;
import org.sojourn.reports.words.Words;

/** The evaluator's own prose in a report. */
class ProseReportTest {

  private static final Cell GERMANY = new Cell("country", List.of("DE"));

  /** The example with other limitations. */
  private static ProgrammeDirectory limited(String text) {
    ProgrammeDirectory example = ExampleReport.programme();
    List<Prose> prose = new ArrayList<>(example.prose());
    prose.removeIf(one -> one.name().equals(Prose.LIMITATIONS));
    Findings findings = new Findings();
    Origin origin = Origin.whole("report.yaml", Glyphs.ANY, findings);
    List<Passage> paragraphs = MarkdownReader.paragraphs(text, "en", origin);
    assertThat(findings.sorted()).isEmpty();
    prose.add(new Prose(Prose.LIMITATIONS, "en", "report.yaml", paragraphs));
    return new ProgrammeDirectory(
        example.path(),
        example.programme(),
        example.codebook(),
        example.sources(),
        example.indicators(),
        example.report(),
        List.of(),
        prose);
  }

  @Test
  void putsFiguresIntoTextsOfTheReportToo() {
    Composition composition =
        new Composition(
            limited("Only *{{figure:sending_match}}* agree."),
            ExampleReport.FACTS,
            ExampleReport.results(),
            ExampleReport.quality(),
            Words.in("en"));
    assertThat(
            Typesetter.xhtml(ReportBook.of(composition), Words.in("en"))
                .replace('\u00a0', ' ')
                .replace("&#160;", " "))
        .contains("<p class=\"body\">Only <i>91 % (n = 44)</i> agree.</p>")
        .containsPattern("Estimate quoted: (<span class='id'>)?E-GMH4WPWD");
  }

  @Test
  void refusesFiguresOfGroupsInTextsOfTheReport() {
    String germany =
        ExampleReport.results()
            .at("sending_match", null, Statistic.SHARE, GERMANY)
            .orElseThrow()
            .id();
    assertThatThrownBy(
            () ->
                QuotedFigures.check(
                    limited("In {{figure:" + germany + "}}, {{figure:sending_match}}."),
                    ExampleReport.results()))
        .isInstanceOfSatisfying(
            ProgrammeException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::text)
                    .containsExactly(
                        "report.yaml:1:4: '"
                            + germany
                            + "' is a figure of one group; allowed: "
                            + Prose.EVERYBODY));
  }

  private static String xhtml(String markdown, Results results) {
    Composition composition =
        new Composition(
            OwnChapter.programme(markdown),
            ExampleReport.FACTS,
            results,
            ExampleReport.quality(),
            Words.in("en"));
    return Typesetter.xhtml(ReportBook.of(composition), Words.in("en"))
        .replace('\u00a0', ' ')
        .replace("&#160;", " ");
  }

  private static Results with(Cell cell, CellStatus status) {
    return new Results(
        ExampleReport.results().all().stream()
            .map(
                e ->
                    e.indicator().equals("sending_match")
                            && e.statistic() == Statistic.SHARE
                            && e.cell().equals(cell)
                        ? changed(e, status)
                        : e)
            .toList());
  }

  private static Estimate changed(Estimate e, CellStatus status) {
    return status == CellStatus.PUBLISHED
        ? e.with(50.0, null, 25.0, 75.0).withBase(8L)
        : e.hidden(status, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 91 % (n = 44) of the sending and 95 % (n = 41) of the host companies",
        "de | 91 % (n = 44) der entsendenden und 95 % (n = 41) der aufnehmenden Unternehmen",
        "fr | 91 % (n = 44) des entreprises d’envoi et 95 % (n = 41) des entreprises d’accueil",
        "it | 91 % (n = 44) delle imprese di invio e 95 % (n = 41) delle imprese ospitanti",
        "en | changed by +0.54 (n = 42) points",
        "de | um +0,54 (n = 42) Punkte",
        "en | against a target of 80 % for each",
        "fr | pour un objectif de 80 % dans chaque groupe",
      })
  void quotesFiguresWithTheirBase(String language, String sentence) {
    assertThat(PdfPages.text(LanguageReport.pdf(language))).contains(sentence);
  }

  @Test
  void staysTrueWhenTheDataChange() {
    Results changed = with(Cell.OVERALL, CellStatus.PUBLISHED);

    assertThat(xhtml("Now {{figure:sending_match}}.", changed))
        .contains("<p class=\"body\">Now 50 % (n = 8).</p>");
  }

  @Test
  void quotesCellsItemsAndIds() {
    Results results = with(GERMANY, CellStatus.PUBLISHED);
    String id = results.at("sending_match", null, Statistic.SHARE, GERMANY).orElseThrow().id();

    String xhtml =
        xhtml(
            "{{figure:sending_match country=DE}}, {{figure:"
                + id
                + "}}, {{figure:funnel stage=matched}}, {{figure:response instrument=host-exit}}",
            results);

    assertThat(xhtml)
        .contains("<p class=\"body\">50 % (n = 8), 50 % (n = 8), ")
        .containsPattern("\\(n = 8\\), \\d+, \\d+ % \\(n = 54\\)</p>");
    assertThat(xhtml).contains("Estimates quoted: <span class='id'>" + id + ",</span>");
  }

  @Test
  void setsHeadingsListsQuotesAndLinks() {
    String xhtml =
        xhtml(
            """
            # Section & more

            ## Part

            ### Deep

            3. *three*
            4. four

               - **inner** <&>

            > quoted

            [page](https://example.org/?a=1&b=2)
            """
                .replace("<&>", "&lt;&amp;&gt;"),
            ExampleReport.results());

    assertThat(xhtml.replaceAll(">\\s+<", "><"))
        .contains(
            "<h2 id=\"prose-own-1\">1.1  Section &amp; more</h2><h3 id=\"prose-own-part-1\">Part</h3>")
        .contains("<h4 id=\"prose-own-part-2\">Deep</h4><ol class=\"listing\" start=\"3\"><li>")
        .contains("<p class=\"body\"><i>three</i></p></li>")
        .contains("<ul class=\"listing\"><li><p class=\"body\"><b>inner</b> &lt;&amp;&gt;</p>")
        .contains("<blockquote><p class=\"body\">quoted</p></blockquote>")
        .contains(
            "href=\"https://example.org/?a=1&amp;b=2\" title=\"https://example.org/?a=1&amp;b=2\">page</a>");
  }

  @Test
  void numbersTablesWithTheOthers() {
    String xhtml =
        xhtml(
            "Table: Costs of {{figure:exchanges}}\n\n| Item | Days |\n| - | -: |\n| Stay | 14 |\n",
            ExampleReport.results());

    assertThat(xhtml)
        .contains("<span class=\"label\">Table 1</span>  Costs of 54</caption>")
        .contains("<th scope=\"col\" class=\"right\">Days</th>")
        .contains("<td class=\"right plain\">14</td>");
  }

  @Test
  void refusesToPublishHiddenCells(@TempDir Path run) {
    Results hidden = with(GERMANY, CellStatus.HIDDEN);
    String id = hidden.at("sending_match", null, Statistic.SHARE, GERMANY).orElseThrow().id();
    ProgrammeDirectory programme =
        OwnChapter.programme(
            "All: {{figure:sending_match}}.\n\nIn\n{{figure:sending_match country=DE}}, {{figure:sending_match country=XX}}.");

    assertThatThrownBy(
            () ->
                ExampleReport.run(
                    programme, ExampleReport.FACTS, hidden, ExampleReport.quality(), run))
        .isInstanceOfSatisfying(
            ProgrammeException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::text)
                    .satisfiesExactly(
                        first ->
                            assertThat(first)
                                .isEqualTo(
                                    "prose/own.en.md:4:1: the figure 'sending_match country=DE' ("
                                        + id
                                        + ") is hidden, so that nobody can be singled out; allowed:"
                                        + " figures that are published: leave this one out, or quote"
                                        + " the one of all"),
                        second ->
                            assertThat(second)
                                .startsWith(
                                    "prose/own.en.md:4:38: the run has no figure 'sending_match"
                                        + " country=XX'; allowed: ")
                                .contains("DE")));
    assertThat(run.resolve("reports")).doesNotExist();
    assertThat(Files.exists(run.resolve("data/estimates.csv"))).isFalse();
  }

  @Test
  void writesAnAbstractOfItsOwnWhereThereIsNone() {
    ProgrammeDirectory example = ExampleReport.programme();
    ReportDefinition report =
        new ReportDefinition(
            example.report().title(),
            null,
            null,
            List.of("sending_match"),
            List.of(new ReportChapter.BuiltIn(Chapter.ABSTRACT)),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of());
    ProgrammeDirectory programme =
        new ProgrammeDirectory(
            example.path(),
            example.programme(),
            example.codebook(),
            example.sources(),
            example.indicators(),
            report,
            List.of());

    String text =
        Typesetter.xhtml(
                ReportBook.of(
                    new Composition(
                        programme,
                        ExampleReport.FACTS,
                        ExampleReport.results(),
                        ExampleReport.quality(),
                        Words.in("en"))),
                Words.in("en"))
            .replace('\u00a0', ' ');

    assertThat(text)
        .containsPattern(Pattern.compile("<h1 id=\"abstract\"[^>]*><span>Abstract</span></h1>"))
        .contains("54 exchanges were completed")
        .contains(
            "The main figures: Sending companies happy with the match: 91 % (87 to 94 %, n = 44 of"
                + " 54).");
  }

  private static Results saying(String text) {
    return OwnChapter.saying(List.of(), Map.of("Q-7GM2K0XW", text));
  }

  @Test
  void setsRespondentsWordsAsTheyWereWritten() {
    String xhtml =
        xhtml(
            "{{quote:Q-7GM2K0XW language=bg}}\n\n{{quote:Q-7GM2K0XW}}",
            saying("Чудесно!\r\n\n  <b>50 %</b> & \u202Emore\u0007\n"));

    String words = "Чудесно!<br/>&lt;b&gt;50 %&lt;/b&gt; &amp;  more</p>";
    assertThat(xhtml)
        .contains(
            "<blockquote class=\"said\"><p class=\"words\" lang=\"bg\">"
                + words
                + "<p class=\"by\">— Host company</p></blockquote>")
        .contains("<blockquote class=\"said\"><p class=\"words\">" + words);
  }

  @Test
  void tellsAListenerTheLanguageOfWords(@TempDir Path run) throws IOException {
    ProgrammeDirectory programme = OwnChapter.programme("{{quote:Q-7GM2K0XW language=el}}");
    Results results =
        OwnChapter.saying(ExampleReport.results().all(), Map.of("Q-7GM2K0XW", "Ευχαριστώ πολύ"));
    byte[] pdf =
        Files.readAllBytes(
            ExampleReport.run(programme, ExampleReport.FACTS, results, ExampleReport.quality(), run)
                .reports()
                .get(0));

    assertThat(PdfPages.text(pdf)).contains("Ευχαριστώ πολύ").contains("— Host company");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(languages(document.getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly("el");
    }
    assertThat(run.resolve("data/quotes.csv"))
        .hasContent("quote,role,item,text\r\nQ-7GM2K0XW,host,comment,Ευχαριστώ πολύ\r\n");
  }

  /** The languages of paragraphs that are not in the report's. */
  private static List<String> languages(PDStructureNode node) {
    List<String> languages = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String language = element.getLanguage();
        if (language != null && !language.isEmpty() && !language.startsWith("en")) {
          languages.add(language);
        }
        languages.addAll(languages(element));
      }
    }
    return languages;
  }

  @Test
  void refusesWordsThatTheTypefaceCannotSet() {
    String allowed =
        "; allowed: words in Latin, Greek and Cyrillic letters: quote others, or leave this quote"
            + " out";
    String words =
        "prose/own.en.md:3:1: the words 'Q-7GM2K0XW' cannot be set: the typeface of reports has no ";
    ProgrammeDirectory programme = OwnChapter.programme("Said:\n\n{{quote:Q-7GM2K0XW}}");

    assertThatThrownBy(
            () -> QuotedFigures.check(programme, saying("Great 👍🏽 and\n\u200e漢\u200b!")))
        .isInstanceOfSatisfying(
            ProgrammeException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::text)
                    .containsExactly(
                        words + "'漢' (U+6F22, CJK UNIFIED IDEOGRAPHS 6F22)" + allowed,
                        words + "'👍🏽' (U+1F44D U+1F3FD, THUMBS UP SIGN)" + allowed));
  }

  @Test
  void refusesWordsThatTheRunDoesNotPublish() {
    ProgrammeDirectory programme = OwnChapter.programme("Said:\n\n{{quote:Q-00000000}}");

    assertThatThrownBy(() -> QuotedFigures.check(programme, saying("Fine.")))
        .isInstanceOfSatisfying(
            ProgrammeException.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::text)
                    .containsExactly(
                        "prose/own.en.md:3:1: the run publishes no words 'Q-00000000'; allowed:"
                            + " Q-7GM2K0XW"));
  }
}
