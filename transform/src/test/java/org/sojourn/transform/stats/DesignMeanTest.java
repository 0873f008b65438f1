package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.survey.DesignMean;
import org.sojourn.transform.stats.survey.DesignShare;
import org.sojourn.transform.stats.survey.Unit;

/** Designs that have nothing to say, or everything. */
class DesignMeanTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  private static Unit unit(String cluster, double population, boolean inDomain, double value) {
    return new Unit("all", cluster, population, 2, inDomain, value);
  }

  @Test
  void anEmptyDomainHasNoMean() {
    assertThat(DesignMean.of(List.of(), LEVEL).result())
        .isEqualTo(Result.undefined(Reason.NO_VALUES));
    assertThat(DesignMean.of(List.of(unit("a", 9, false, 0)), LEVEL).result())
        .isEqualTo(Result.undefined(Reason.NO_VALUES));
  }

  @Test
  void oneClusterHasAMeanWithoutError() {
    List<Unit> one = List.of(unit("a", 9, true, 1), unit("a", 9, true, 4));
    assertThat(DesignMean.of(one, LEVEL)).isEqualTo(new DesignMean(2, 0, Result.of(2.5)));
  }

  @Test
  void allClustersHaveNoError() {
    List<Unit> all = List.of(unit("a", 2, true, 1), unit("b", 2, true, 4));
    assertThat(DesignMean.of(all, LEVEL).result())
        .isEqualTo(Result.of(2.5, 0, Interval.point(2.5)));
  }

  @Test
  void aShareOfNobodyOrEverybodyHasNoInterval() {
    for (DesignShare method : DesignShare.values()) {
      assertThat(method.interval(0, 0, 20, 19, LEVEL)).isEmpty();
      assertThat(method.interval(1, 0, 20, 19, LEVEL)).isEmpty();
      assertThat(method.interval(0.4, 0.1, 20, 19, LEVEL).orElseThrow().contains(0.4)).isTrue();
    }
  }
}
