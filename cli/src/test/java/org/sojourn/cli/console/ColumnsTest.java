package org.sojourn.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("FILE:ROW", "VALUE", "WHY"),
          List.of("data/a-long-name-of-a-file.csv:12", "Atlantis", "is no country that is known"),
          List.of("b.csv:3", "x", ""));

  private static List<String> print(int width) {
    List<String> lines = new ArrayList<>();
    new Columns(width).print(ROWS, lines::add);
    return lines;
  }

  @Test
  void alignsWhatFits() {
    assertThat(print(Integer.MAX_VALUE))
        .containsExactly(
            "FILE:ROW                           VALUE     WHY",
            "data/a-long-name-of-a-file.csv:12  Atlantis  is no country that is known",
            "b.csv:3                            x");
  }

  @Test
  void cutsPlacesAtTheFrontAndLetsTheLastColumnGoOn() {
    assertThat(print(50))
        .containsExactly(
            "FILE:ROW            VALUE     WHY",
            "\u2026-of-a-file.csv:12  Atlantis  is no country that",
            "                              is known",
            "b.csv:3             x");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 44, 50, 60, 72, 80, 100})
  void noLineIsLongerThanTheTerminal(int width) {
    assertThat(print(width)).allMatch(line -> line.codePointCount(0, line.length()) <= width);
    assertThat(String.join(" ", print(width)).replaceAll("\\s+", " ")).contains("country");
  }

  @Test
  void printsNothingOfNothing() {
    List<String> lines = new ArrayList<>();
    new Columns(80).print(List.of(), lines::add);
    assertThat(lines).isEmpty();
  }
}
