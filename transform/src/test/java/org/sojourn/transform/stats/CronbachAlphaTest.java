package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  @Test
  void definedReasonsInsteadOfNumbers() {
    Histogram none = Histogram.ofCodes(1);
    Histogram one = Histogram.ofCodes(1, 1);
    Histogram equal = Histogram.ofCodes(2, 3);
    assertThat(CronbachAlpha.of(List.of(equal), equal, LEVEL))
        .isEqualTo(Result.undefined(Reason.ONE_ITEM));
    assertThat(CronbachAlpha.of(List.of(none, none), none, LEVEL))
        .isEqualTo(Result.undefined(Reason.NO_VALUES));
    assertThat(CronbachAlpha.of(List.of(one, one), Histogram.ofCodes(2, 1), LEVEL))
        .isEqualTo(Result.undefined(Reason.ONE_VALUE));
    assertThat(CronbachAlpha.of(List.of(equal, equal), Histogram.ofCodes(4, 3), LEVEL))
        .isEqualTo(Result.undefined(Reason.NO_SPREAD));
  }

  @Test
  void itemsThatAgreeWhollyHaveAlphaOne() {
    Histogram item = Histogram.ofCodes(1, 2, 3, 4);
    Histogram scores = Histogram.ofCodes(2, 2, 0, 3, 0, 4);
    assertThat(CronbachAlpha.of(List.of(item, item), scores, LEVEL).figure().orElseThrow().value())
        .isCloseTo(1, within(1e-15));
  }

  @Test
  void incompleteRowsAreRefused() {
    assertThatThrownBy(
            () ->
                CronbachAlpha.of(
                    List.of(Histogram.ofCodes(1, 2), Histogram.ofCodes(1, 1)),
                    Histogram.ofCodes(2, 2),
                    LEVEL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "alpha needs complete rows: [Histogram[1.0] x [2], Histogram[1.0] x [1]], "
                + "Histogram[2.0] x [2]");
  }
}
