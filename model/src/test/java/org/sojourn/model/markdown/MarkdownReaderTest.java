package org.sojourn.model.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Passage;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.prose.Reference;

class MarkdownReaderTest {

  private static final String SET =
      " cannot be set; allowed: headings, paragraphs, lists, emphasis, links, tables, block quotes";
  private static final String SHARE =
      " is a share without its base; allowed: {{figure:sending_match}}, which brings value and"
          + " base; or, of a share from elsewhere, its base in the same sentence: n = 1,340, or n ="
          + " ? where it is not known";

  private static Prose sound(String markdown) {
    Findings findings = new Findings();
    Prose prose =
        MarkdownReader.read("text", "en", markdown, Origin.whole("t.md", Glyphs.ANY, findings));
    assertThat(findings.sorted()).isEmpty();
    return prose;
  }

  private static List<String> findings(String language, String markdown) {
    Findings findings = new Findings();
    MarkdownReader.read("text", language, markdown, Origin.whole("t.md", Glyphs.ANY, findings));
    return findings.sorted().stream().map(Finding::text).toList();
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }

  @Test
  void readsEveryKindOfPassage() {
    Prose prose =
        sound(
            """
            # One

            ## Two

            Some *light* and **strong** words,
            a [page](https://example.org/a).

            1. first
            2. second
               - inner

            > quoted

            Table: Costs

            | Item | Days |
            | ---- | ---: |
            | Stay | 14   |
            """);

    assertThat(prose.passages())
        .containsExactly(
            new Passage.Heading(1, words("One")),
            new Passage.Heading(2, words("Two")),
            new Passage.Paragraph(
                List.of(
                    new Inline.Words("Some "),
                    new Inline.Emphasis(false, words("light")),
                    new Inline.Words(" and "),
                    new Inline.Emphasis(true, words("strong")),
                    new Inline.Words(" words,"),
                    new Inline.Words(" "),
                    new Inline.Words("a "),
                    new Inline.Link("https://example.org/a", words("page")),
                    new Inline.Words("."))),
            new Passage.Items(
                true,
                1,
                List.of(
                    List.of(new Passage.Paragraph(words("first"))),
                    List.of(
                        new Passage.Paragraph(words("second")),
                        new Passage.Items(
                            false, 1, List.of(List.of(new Passage.Paragraph(words("inner")))))))),
            new Passage.Quote(List.of(new Passage.Paragraph(words("quoted")))),
            new Passage.Table(
                words("Costs"),
                List.of(
                    new Passage.Column(words("Item"), "left"),
                    new Passage.Column(words("Days"), "right")),
                List.of(List.of(words("Stay"), words("14")))));
  }

  @Test
  void readsReferencesWithTheirPlaces() {
    Prose prose =
        sound("First.\n\n- So {{figure:match country=DE sector=C}} and **{{target:match}}**");

    assertThat(prose.references())
        .containsExactly(
            new Reference(
                Reference.Kind.FIGURE, "match", Map.of("country", "DE", "sector", "C"), 3, 6),
            new Reference(Reference.Kind.TARGET, "match", Map.of(), 3, 49));
    assertThat(prose.references().get(0).written()).isEqualTo("match country=DE sector=C");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <b>c</b> d | t.md:1:3: HTML | t.md:1:7: HTML",
        "<div>x</div> | t.md:1:1: HTML |",
        "<script>alert(1)</script> | t.md:1:1: HTML |",
        "an ![picture](https://example.org/p.png) | t.md:1:4: an image |",
        "some `code` | t.md:1:6: code |",
        "*** | t.md:1:1: a rule across the page |",
      })
  void refusesWhatCannotBeSet(String markdown, String first, String second) {
    List<String> expected =
        second == null ? List.of(first + SET) : List.of(first + SET, second + SET);

    assertThat(findings("en", markdown)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "other.md", "#anchor"})
  void refusesLinksThatLeadNowhere(String target) {
    assertThat(findings("en", "a [page](" + target + ")"))
        .containsExactly(
            "t.md:1:3: the link leads to '"
                + target
                + "'; allowed: addresses that begin with https://, http:// or mailto:");
  }

  @Test
  void refusesHeadingsThatSkipALevel() {
    assertThat(findings("en", "## Two\n\n# One\n\n### Three\n\n#### Four\n\n- # In\n"))
        .containsExactly(
            "t.md:1:1: a heading of level 2 comes first; allowed: a heading of level 1: #",
            "t.md:5:1: a heading of level 3 follows level 1; allowed: a heading of level 2: ##",
            "t.md:7:1: a heading of level 4 is too deep; allowed: levels 1 to 3",
            "t.md:9:3: a heading stands in a list or quote; allowed: headings by themselves");
  }

  @Test
  void refusesTablesWithoutTitle() {
    assertThat(findings("en", "| A | B |\n| - | - |\n| c | d |\n"))
        .containsExactly(
            "t.md:1:1: the table has no title; allowed: a paragraph before it that begins with"
                + " 'Table:'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | So 91 % did. | 1:4 | 91 %",
        "en | So\u00a091% did. | 1:4 | 91%",
        "en | Nearly ninety per cent did. | 1:8 | ninety per cent",
        "en | Up by **12.5** percent. | 1:9 | 12.5 percent",
        "de | Rund 80 Prozent taten es. | 1:6 | 80 Prozent",
        "fr | Environ 80\u202f% des entreprises. | 1:9 | 80\u202f%",
        "fr | Quatre-vingts pour cent. | 1:1 | Quatre-vingts pour cent",
        "it | Il 91 per cento. | 1:4 | 91 per cento",
        "el | Το 91 τοις εκατό. | 1:4 | 91 τοις εκατό",
        "bg | Около 91 на сто. | 1:7 | 91 на сто",
        "en | Base n = 43. And 91 % did. | 1:18 | 91 %",
        "en | {{figure:match}} and 91 % did. | 1:22 | 91 %",
      })
  void findsSharesTypedByHand(String language, String text, String place, String share) {
    assertThat(findings(language, unescaped(text)))
        .containsExactly("t.md:" + place + ": '" + unescaped(share) + "'" + SHARE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A survey found 80 % in favour (n = 1,340).",
        "Published was 91 %,\nof how many is not known (n = ?).",
        "{{figure:match}} did.",
        "It rose by 5 percentage points, in 16 countries.",
      })
  void allowsSharesWithTheirBase(String text) {
    assertThat(findings("en", text)).isEmpty();
  }

  private static String unescaped(String text) {
    return text.replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f");
  }
}
