package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.share.ClopperPearson;
import org.sojourn.transform.stats.share.FiniteShare;
import org.sojourn.transform.stats.share.ShareMethod;

/** Laws of every interval of a share. */
class ShareMethodTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  @Property
  void intervalsContainTheShareAndStayWithinBounds(
      @ForAll ShareMethod method,
      @ForAll @LongRange(min = 0, max = 300) long hits,
      @ForAll @LongRange(min = 0, max = 300) long misses) {
    if (hits + misses == 0) {
      return;
    }
    Interval limits = interval(method, hits, hits + misses);
    assertThat(limits.low()).isBetween(0.0, hits / (double) (hits + misses));
    assertThat(limits.high()).isBetween(hits / (double) (hits + misses), 1.0);
    assertThat(1 - interval(method, misses, hits + misses).low())
        .isCloseTo(limits.high(), org.assertj.core.api.Assertions.within(1e-12));
  }

  private static Interval interval(ShareMethod method, long hits, long n) {
    return method.of(hits, n, LEVEL).figure().orElseThrow().interval().orElseThrow();
  }

  @Test
  void withoutValuesThereIsNoShare() {
    for (ShareMethod method : ShareMethod.values()) {
      assertThat(method.of(0, 0, LEVEL)).isEqualTo(Result.undefined(Reason.NO_VALUES));
      assertThatThrownBy(() -> method.of(3, 2, LEVEL)).hasMessage("3 of 2 is no share");
    }
  }

  @Test
  void theExactIntervalOfAFinitePopulationEndsAtTheShareItself() {
    assertThat(ClopperPearson.of(1, 79, Population.of(80), LEVEL))
        .isEqualTo(new Interval(1 / 80.0, 1 / 79.0));
    assertThat(ClopperPearson.of(78, 79, Population.of(80), LEVEL))
        .isEqualTo(new Interval(78 / 79.0, 79 / 80.0));
  }

  @Test
  void aCensusHasOneCount() {
    assertThat(FiniteShare.hypergeometric(7, 20, 20, LEVEL))
        .isEqualTo(new FiniteShare.Count(7, 7, 20));
  }
}
