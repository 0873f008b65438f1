package org.sojourn.drafting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ScalarTest {

  private static Object read(String yaml) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No",
        "yes",
        "ON",
        "off",
        "null",
        "~",
        "true",
        "01",
        "1e3",
        "0x1F",
        "1_000",
        "12:30",
        "2017-01-01",
        "a: b",
        "a :b",
        "a #b",
        "#a",
        "- a",
        "-",
        "?",
        "? a",
        "*a",
        "&a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "\"",
        "'",
        "it's",
        "\"a\" and 'b'",
        "[a, b]",
        "{a: b}",
        "a, b",
        "a]",
        "a}",
        "",
        " ",
        " a",
        "a ",
        "a  b",
        "line\nbreak",
        "tab\there",
        "\r\n",
        "back\\slash",
        "\u0007bell",
        "zero\u200bwidth",
        "next\u0085line",
        "sep\u2028arator",
        "\ufeffmark",
        "no\u00a0break",
        "smile \uD83D\uDE00",
        "n",
        "Y",
        "...",
        "---",
        "<<",
        "=",
        "Ünïcödé",
        "Ελληνικά",
        "日本",
        "%TAG",
        "C:\\x",
        "a:",
        ":a",
        ".inf",
        ".NaN",
        "1.5",
        "+1",
        "nan",
        "0o7"
      })
  void everyTextComesBackAsItWas(String text) {
    assertThat(read("{k: " + Scalar.of(text) + "}")).isEqualTo(Map.of("k", text));
    assertThat(read("[" + Scalar.of(text) + ", x]")).isEqualTo(List.of(text, "x"));
    assertThat(read(Scalar.of(text) + ": v")).isEqualTo(Map.of(text, "v"));
    assertThat(read("- " + Scalar.of(text))).isEqualTo(List.of(text));
  }

  @Test
  void plainTextsStayPlain() {
    assertThat(Scalar.of("Sending company ID")).isEqualTo("Sending company ID");
    assertThat(Scalar.of("Don't know")).isEqualTo("Don't know");
    assertThat(Scalar.of("No")).isEqualTo("\"No\"");
    assertThat(Scalar.of("01")).isEqualTo("\"01\"");
    assertThat(Scalar.of("a\nb")).isEqualTo("\"a\\nb\"");
  }

  @Property(tries = 500)
  void anyTextComesBackAsItWas(@ForAll @StringLength(max = 40) String text) {
    String whole = text.replaceAll("\\p{Cs}", "\uFFFD");
    assertThat(read("{k: " + Scalar.of(whole) + "}")).isEqualTo(Map.of("k", whole));
  }

  @Test
  void halfACharacterBecomesAReplacement() {
    assertThat(read("k: " + Scalar.of("a\uD83D"))).isEqualTo(Map.of("k", "a\uFFFD"));
  }

  @Test
  void decisionsKnowTheirLineAndStayComments() {
    Page page = new Page("a.yaml").line(0, "x: 1").decide(2, "is it so?\nkey: value # really");
    page.line(0, "y: 2");
    assertThat(page.text()).isEqualTo("x: 1\n  # decide: is it so? key: value # really\ny: 2\n");
    assertThat(page.decisions())
        .containsExactly(new Decision("a.yaml", 2, "is it so? key: value # really"));
    assertThat(page.decisions().get(0).text()).isEqualTo("a.yaml:2: is it so? key: value # really");
  }
}
