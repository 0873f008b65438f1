package org.sojourn.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {

  private final Glyphs ascii = new Glyphs(code -> code < 128);

  @Test
  void tellsNeighboursTogetherAndEachOnce() {
    assertThat(ascii.missing("a👍🏽 b👍🏽 é c👍\n"))
        .extracting(Glyphs.Missing::told)
        .containsExactly(
            "'👍🏽' (U+1F44D U+1F3FD, THUMBS UP SIGN)",
            "'é' (U+00E9, LATIN SMALL LETTER E WITH ACUTE)",
            "'👍' (U+1F44D, THUMBS UP SIGN)");
    assertThat(ascii.missing("a👍🏽 é")).extracting(Glyphs.Missing::at).containsExactly(1, 6);
  }

  @Test
  void blanksNeedNoCharacter() {
    assertThat(ascii.missing("a\u2003b\n\tc")).isEmpty();
    assertThat(Glyphs.ANY.missing("👍")).isEmpty();
  }
}
