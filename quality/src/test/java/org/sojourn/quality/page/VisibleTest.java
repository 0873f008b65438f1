package org.sojourn.quality.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

  @ParameterizedTest
  @CsvSource({
    "'\u001b[2J', '\\u{1b}[2J'",
    "'\u009b31m', '\\u{9b}31m'",
    "'a\nb', 'a\\u{a}b'",
    "'\u202Ecba', '\\u{202e}cba'",
    "'zero\u200Bwidth', 'zero\\u{200b}width'",
    "'\u2028', '\\u{2028}'",
    "'\uD800', '\\u{d800}'",
    "'K\u00f6ln \u0391\u03b8\u03ae\u03bd\u03b1', 'K\u00f6ln \u0391\u03b8\u03ae\u03bd\u03b1'"
  })
  void showsWhatIsHidden(String text, String shown) {
    assertThat(Visible.text(text)).isEqualTo(shown);
  }

  @Property
  void nothingThatATerminalObeysIsLeft(@ForAll String text) {
    assertThat(Visible.text(text).codePoints())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }
}
