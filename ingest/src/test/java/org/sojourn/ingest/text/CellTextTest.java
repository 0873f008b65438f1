package org.sojourn.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  @Test
  void blanksAtTheEndsGo() {
    assertThat(CellText.clean("  Lyon \u00A0\u2003")).isEqualTo("Lyon");
    assertThat(CellText.clean(" \t\n")).isEmpty();
    assertThat(CellText.clean(null)).isEmpty();
  }

  @Test
  void composedAndDecomposedAreTheSame() {
    assertThat(CellText.clean("Mu\u0308nchen")).isEqualTo("M\u00FCnchen");
  }

  @Test
  void controlCharactersGoAndLineBreaksBecomeBlanks() {
    assertThat(CellText.clean("\uFEFFa\u0000b\u0007\u200Bc")).isEqualTo("abc");
    assertThat(CellText.clean("first\r\n\tsecond")).isEqualTo("first second");
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertThat(CellText.clean("a\uD800b")).isEqualTo("a\uFFFDb");
    assertThat(CellText.clean("a\uD83D\uDE00b")).isEqualTo("a\uD83D\uDE00b");
  }

  @ParameterizedTest
  @CsvSource({
    "' Czech   Republic ', czech republic",
    "STRASSE, strasse",
    "\u00C9t\u00E9, \u00E9t\u00E9"
  })
  void foldedTextHasNoCaseAndSingleBlanks(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }

  @Property
  void cleaningTwiceChangesNothing(@ForAll String text) {
    String clean = CellText.clean(text);
    assertThat(CellText.clean(clean)).isEqualTo(clean);
    assertThat(clean.chars()).noneMatch(Character::isISOControl);
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String text) {
    assertThat(Folded.of(Folded.of(text))).isEqualTo(Folded.of(text));
  }

  @Test
  void marksThatASmallLetterBringsAreInTheirOrder() {
    assertThat(Folded.of("\u0130\u0316")).isEqualTo("i\u0316\u0307");
  }
}
