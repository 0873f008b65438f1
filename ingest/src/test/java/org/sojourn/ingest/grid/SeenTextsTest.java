package org.sojourn.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeenTextsTest {

  @Property(tries = 200)
  void everyTextIsItself(@ForAll List<String> texts) {
    SeenTexts seen = new SeenTexts();
    for (int round = 0; round < 3; round++) {
      for (String text : texts) {
        char[] buffer = ("<" + text + ">").toCharArray();
        assertThat(seen.of(buffer, 1, text.length())).isEqualTo(text);
      }
    }
  }

  @Test
  void textsThatComeAgainAreTheSameObject() {
    SeenTexts seen = new SeenTexts();
    char[] buffer = "Very satisfied".toCharArray();
    assertThat(seen.of(buffer, 5, 9)).isSameAs(seen.of(buffer, 5, 9)).isEqualTo("satisfied");
  }

  @Test
  void aColumnOfManyTextsIsLeftAlone() {
    SeenTexts seen = new SeenTexts();
    for (int i = 0; i < 2_000; i++) {
      char[] other = ("EX-" + i).toCharArray();
      seen.of(other, 0, other.length);
    }
    char[] buffer = "EX-7".toCharArray();
    assertThat(seen.of(buffer, 0, 4)).isNotSameAs(seen.of(buffer, 0, 4)).isEqualTo("EX-7");
  }
}
