package org.sojourn.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyRangesTest {

  @Test
  void everyKeyLiesInTheRangeThatBeginsWithItOrLastBeforeIt() {
    KeyRanges ranges = KeyRanges.at(List.of("M", "C", "M"));
    assertThat(ranges.size()).isEqualTo(3);
    assertThat(IntStream.range(0, 3).mapToObj(ranges::begin)).containsExactly(null, "C", "M");
    assertThat(IntStream.range(0, 3).mapToObj(ranges::end)).containsExactly("C", "M", null);
    for (int near = 0; near < 3; near++) {
      assertThat(ranges.of("", near)).isZero();
      assertThat(ranges.of("B9", near)).isZero();
      assertThat(ranges.of("C", near)).isEqualTo(1);
      assertThat(ranges.of("C1", near)).isEqualTo(1);
      assertThat(ranges.of("M", near)).isEqualTo(2);
      assertThat(ranges.of("Z", near)).isEqualTo(2);
    }
  }

  @Test
  void withoutBordersThereIsOneRange() {
    assertThat(KeyRanges.at(List.of()).size()).isEqualTo(1);
    assertThat(KeyRanges.at(List.of()).of("anything")).isZero();
  }

  @Test
  void keysThatAreCountedUpBeginPartsOfAboutTheSizeThatIsWanted() {
    Division division = new Division(64);
    long begins =
        IntStream.range(0, 640_000).mapToObj(i -> "X-" + i).filter(division::begins).count();
    assertThat(begins).isBetween(9_700L, 10_300L);
    assertThat(division.begins("X-4711")).isEqualTo(new Division(64).begins("X-" + 4711));
  }

  @Test
  void theSizeIsAPowerOfTwo() {
    assertThat(new Division(1).begins("any")).isTrue();
    assertThatThrownBy(() -> new Division(48))
        .hasMessage("the keys of a part are a power of two, not 48");
  }
}
