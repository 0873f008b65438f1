package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.model.estimate.QuoteId;

/** Respondents' words, from their consent to the report, and back when it is withdrawn. */
class QuotesRunTest {

  private static final String MARKUP = "<b>Gut</b> & <script>alert(1)</script>";
  private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";
  private static final String GREEK = "Πολύ καλή εμπειρία";
  private static final String BULGARIAN = "Научихме много";
  private static final String FRENCH = "Une équipe à l’écoute, « vraiment »";
  private static final String ITALIAN = "È stato un piacere";
  private static final String DECLINED = "Please keep this to yourself";
  private static final String UNASKED = "Nobody asked me";
  private static final String NOTE = "A note to the office";

  @TempDir Path temp;
  private Path programme;
  private Path home;

  @BeforeEach
  void askForConsent() throws IOException {
    programme = Cli.programme("tiny", temp);
    home = temp.resolve("output");
    append(
        "codebook/scales.yaml",
        "  - id: consent\n    answers:\n      - {code: 0, label: {en: No, de: Nein}}\n"
            + "      - {code: 1, label: {en: Yes, de: Ja}}\n");
    append(
        "codebook/host.yaml",
        "  - {id: may_quote, scale: consent, label: {en: May we quote you, de: Zitat erlaubt}}\n"
            + "  - {id: comment, kind: open, consent: may_quote,"
            + " label: {en: Anything else, de: Sonst noch}}\n"
            + "  - {id: note, kind: open, label: {en: To the office, de: An das Amt}}\n");
    append("sources/host.yaml", "  may_quote: Quote\n  comment: Comment\n  note: Note\n");
    append(
        "data/exchanges.csv",
        "X10,A,B,p10@example.org,completed,2017-02-06,2017-02-24\n"
            + "X11,C,B,p11@example.org,completed,2017-02-06,2017-02-24\n"
            + "X12,C,B,p12@example.org,completed,2017-02-06,2017-02-24\n");
    Files.writeString(
        programme.resolve("data/host.csv"),
        "Exchange,E-mail,Submitted,Match,Quote,Comment,Note\n"
            + answer("X1", "Yes", MARKUP)
            + answer("X2", "Ja", FORMULA)
            + answer("X3", "1", GREEK)
            + answer("X4", "Yes", BULGARIAN)
            + answer("X5", "Yes", FRENCH)
            + answer("X10", "Yes", ITALIAN)
            + answer("X11", "No", DECLINED)
            + answer("X12", "", UNASKED));
  }

  private static String answer(String exchange, String consent, String comment) {
    return "%s,b@example.org,2017-05-02T10:00,4,%s,\"%s\",%s\n"
        .formatted(exchange, consent, comment.replace("\"", "\"\""), NOTE);
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(programme.resolve(file), text, StandardOpenOption.APPEND);
  }

  private static String id(String text) {
    return QuoteId.of("tiny", "host", "comment", text);
  }

  private void quote(String markdown) throws IOException {
    Path report = programme.resolve("report.yaml");
    if (!Files.readString(report).contains("prose: voices")) {
      append(
          "report.yaml",
          "chapters: [summary, {prose: voices, title: {en: Voices, de: Stimmen}}]\n");
    }
    Files.createDirectories(programme.resolve("prose"));
    Files.writeString(programme.resolve("prose/voices.en.md"), markdown);
    Files.writeString(programme.resolve("prose/voices.de.md"), markdown);
  }

  private Cli run() {
    return Cli.run("run", programme.toString(), "--output", home.toString());
  }

  private Path report(String language) {
    return home.resolve("current/public/reports/evaluation-report-" + language + ".pdf");
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Tag("slow")
  @Test
  void listsOnlyWhatMayBeQuotedAndPublishesOnlyWhatIs() throws IOException {
    Cli first = run();

    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    Path listed = home.resolve("current/private/quotes.csv");
    assertThat(Files.readAllLines(listed))
        .containsExactly(
            "\uFEFFquote,instrument,role,item,text",
            id(MARKUP) + ",host,host,comment," + MARKUP,
            id(FORMULA) + ",host,host,comment,\"'=HYPERLINK(\"\"http://example.org\"\")\"",
            id(FRENCH) + ",host,host,comment,\"" + FRENCH + "\"",
            id(ITALIAN) + ",host,host,comment," + ITALIAN,
            id(GREEK) + ",host,host,comment," + GREEK,
            id(BULGARIAN) + ",host,host,comment," + BULGARIAN);
    assertThat(home.resolve("current/public/data/quotes")).doesNotExist();
    assertThat(publicText()).doesNotContain(ITALIAN, MARKUP, DECLINED);

    quote(
        "They said:\n\n{{quote:%s language=de}}\n\n{{quote:%s}}\n\n{{quote:%s language=el}}\n\n{{quote:%s language=bg}}\n\n{{quote:%s language=fr}}\n"
            .formatted(id(MARKUP), id(FORMULA), id(GREEK), id(BULGARIAN), id(FRENCH)));
    Cli second = run();

    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(text(report("en")))
        .contains(
            MARKUP + " — Host company",
            FORMULA + " — Host company",
            GREEK + " — Host company",
            BULGARIAN + " — Host company",
            FRENCH + " — Host company");
    assertThat(text(report("de"))).contains(GREEK + " – Gastunternehmen");
    assertThat(Files.readAllLines(home.resolve("current/public/data/quotes.csv")))
        .hasSize(6)
        .startsWith("quote,role,item,text")
        .contains(
            id(FORMULA) + ",host,comment,\"'=HYPERLINK(\"\"http://example.org\"\")\"",
            id(BULGARIAN) + ",host,comment," + BULGARIAN);
    assertThat(publicText()).contains(BULGARIAN).doesNotContain(ITALIAN, DECLINED, UNASKED, NOTE);
    for (String language : new String[] {"en", "de"}) {
      Cli verified = Cli.run("verify", report(language).toString());
      assertThat(verified.err()).isEmpty();
      assertThat(verified.code()).isZero();
    }
  }

  /** Everything that was published as text, and the pages' text of reports. */
  private String publicText() throws IOException {
    StringBuilder all = new StringBuilder(text(report("en"))).append(text(report("de")));
    try (Stream<Path> files = Files.walk(home.resolve("current").toRealPath().resolve("public"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(csv|json|html|js)")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void refusesWordsWithoutConsent() throws IOException {
    String note = QuoteId.of("tiny", "host", "note", NOTE);
    quote(
        "{{quote:%s}}\n\n{{quote:%s}}\n\n{{quote:%s}}\n\n{{quote:Q-00000000}}\n"
            .formatted(id(DECLINED), id(UNASKED), note));
    Files.writeString(programme.resolve("prose/voices.de.md"), "Nichts.");

    Cli refused = run();

    String allowed =
        "; allowed: words that private/quotes.csv of a run lists: quote others, or leave this quote"
            + " out";
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains(
            "prose/voices.en.md:1:1: the words '"
                + id(DECLINED)
                + "' may not be quoted: whoever wrote them has not answered yes to 'may_quote'"
                + allowed,
            "prose/voices.en.md:3:1: the words '"
                + id(UNASKED)
                + "' may not be quoted: whoever wrote them has not answered yes to 'may_quote'"
                + allowed,
            "prose/voices.en.md:5:1: the words '"
                + note
                + "' may not be quoted: the item 'note' of 'host' names no consent"
                + allowed,
            "prose/voices.en.md:7:1: no answer of this run has the words 'Q-00000000'" + allowed)
        .doesNotContain(DECLINED, UNASKED, NOTE);
    assertThat(home.resolve("current")).doesNotExist();
  }

  @Test
  void refusesWhatWasQuotedWhenConsentIsWithdrawnOrTheWordsAreChanged() throws IOException {
    quote("{{quote:" + id(ITALIAN) + " language=it}}\n");
    assertThat(run().code()).isZero();
    Path published = home.resolve("current").toRealPath();
    Path data = programme.resolve("data/host.csv");
    String given = Files.readString(data);

    Files.writeString(data, given.replace("Yes,\"" + ITALIAN, "No,\"" + ITALIAN));
    Cli withdrawn = run();
    Files.writeString(data, given.replace(ITALIAN, "Anna Rossi è stata un piacere"));
    Cli changed = run();

    assertThat(withdrawn.code()).isEqualTo(2);
    assertThat(withdrawn.err())
        .contains(
            "prose/voices.en.md:1:1: the words '" + id(ITALIAN) + "' may not be quoted: whoever",
            "prose/voices.de.md:1:1: the words '" + id(ITALIAN) + "' may not be quoted: whoever");
    assertThat(changed.code()).isEqualTo(2);
    assertThat(changed.err())
        .contains("prose/voices.en.md:1:1: no answer of this run has the words '" + id(ITALIAN))
        .doesNotContain("Rossi");
    assertThat(home.resolve("current").toRealPath()).isEqualTo(published);
  }
}
