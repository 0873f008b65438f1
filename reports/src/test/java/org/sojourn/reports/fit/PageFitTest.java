package org.sojourn.reports.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a block that does not fit on the rest of a page of 252 mm. */
class PageFitTest {

  private static Piece figure(int number, double height) {
    return new Piece(
        number, Piece.Kind.WHOLE, 0, height, 0, 0, List.of(), height * 0.1, height * 0.3);
  }

  private static Piece table(int number, int rows) {
    List<Double> parts = Collections.nCopies(rows, 10.0);
    return new Piece(number, Piece.Kind.DIVISIBLE, 0, 20 + 10 * rows, 0, 8, parts, 0, 0);
  }

  private static Piece text(int number, double height) {
    return new Piece(number, Piece.Kind.FLOWING, 0, height, 0, 0, List.of(), 0, 0);
  }

  private static Piece heading(int number) {
    return new Piece(number, Piece.Kind.HEADING, 0, 10, 38, 0, List.of(), 0, 0);
  }

  @Test
  void leavesAloneWhatFits() {
    PageFit.Plan plan = PageFit.of(List.of(figure(0, 120), figure(1, 120)));

    assertThat(plan.heights()).isEmpty();
    assertThat(plan.divided()).isEmpty();
  }

  @Test
  void drawsChartsLowerWhereTheNextThenFits() {
    PageFit.Plan plan = PageFit.of(List.of(figure(0, 130), heading(1), figure(2, 125)));

    assertThat(plan.heights().values()).allMatch(change -> change < 0);
    assertThat(plan.heights().get(0) + plan.heights().get(2)).isCloseTo(-16, within(0.01));
  }

  @Test
  void drawsChartsHigherWhereTheNextCannotFit() {
    PageFit.Plan plan = PageFit.of(List.of(figure(0, 160), heading(1), figure(2, 150)));

    assertThat(plan.heights()).containsOnlyKeys(0);
    assertThat(plan.heights().get(0)).isCloseTo(48, within(0.01));
  }

  @Test
  void dividesATableThatHasRoomForItsFirstRows() {
    assertThat(PageFit.of(List.of(text(0, 180), table(1, 8))).divided()).containsExactly(1);
    assertThat(PageFit.of(List.of(text(0, 205), table(1, 8))).divided()).isEmpty();
  }

  @Test
  void changesNothingOnPagesThatAreFullEnough() {
    PageFit.Plan plan = PageFit.of(List.of(figure(0, 235), figure(1, 200)));

    assertThat(plan.heights()).isEmpty();
  }

  private static Piece tiles(int number, double height) {
    return new Piece(number, Piece.Kind.MOVABLE, 0, height, 0, 0, List.of(), 0, 0);
  }

  @Test
  void letsAFigureGoBeforeTilesThatDoNotFit() {
    assertThat(PageFit.of(List.of(text(0, 160), tiles(1, 110), figure(2, 80))).moved())
        .containsExactly(1);
    assertThat(PageFit.of(List.of(text(0, 100), tiles(1, 110), figure(2, 80))).moved()).isEmpty();
    assertThat(PageFit.of(List.of(text(0, 160), tiles(1, 110), figure(2, 120))).moved()).isEmpty();
    assertThat(PageFit.of(List.of(text(0, 160), tiles(1, 110), text(2, 80))).moved()).isEmpty();
  }

  @Test
  void leavesNoRowOfAShortTableAlone() {
    assertThat(PageFit.of(List.of(text(0, 195), table(1, 4))).divided()).isEmpty();
    assertThat(PageFit.of(List.of(text(0, 195), table(1, 5))).divided()).containsExactly(1);
  }
}
