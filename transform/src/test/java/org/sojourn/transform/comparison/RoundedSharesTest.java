package org.sojourn.transform.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.transform.stats.Confidence;

/** Comparisons of what was rounded. */
class RoundedSharesTest {

  private static final GroupTests SHARES = new ShareTests(Statistic.SHARE, new Confidence(0.95));

  private static Disclosure rounding(Integer decimals) {
    return new Disclosure(5, null, null, decimals, null, null, null);
  }

  private static Estimate share(String group, long hits, long base, int decimals) {
    double value =
        BigDecimal.valueOf(100.0 * hits / base)
            .setScale(decimals, RoundingMode.HALF_UP)
            .doubleValue();
    return new Estimate(
        "E-" + group,
        "happy",
        null,
        Statistic.SHARE,
        new Cell("country", List.of(group)),
        null,
        value,
        null,
        null,
        null,
        base,
        null,
        "Wilson",
        CellStatus.PUBLISHED,
        null);
  }

  private static PublishedGroups groups(long base, int decimals) {
    List<Estimate> published =
        List.of(
            share("DE", base / 3, base, decimals),
            share("ES", 7, 20, decimals),
            share("FR", 2, 30, decimals));
    return new PublishedGroups.Source(rounding(decimals), published)
        .groups("happy", "country", SHARES);
  }

  @Test
  void roundedSharesOfGroupsThatAreNotTooLargeTellTheCounts() {
    for (int decimals = 0; decimals < 2; decimals++) {
      long largest = 100 * Math.round(Math.pow(10, decimals)) - 1;
      assertThat(rounding(decimals).tellsCounts(largest)).isTrue();
      assertThat(rounding(decimals).tellsCounts(largest + 1)).isFalse();
      for (long base = 1; base <= largest; base++) {
        for (long hits = 0; hits <= base; hits++) {
          double value = share("DE", hits, base, decimals).value();
          assertThat(Math.round(value * base / 100)).isEqualTo(hits);
        }
      }
    }
    assertThat(rounding(null).tellsCounts(1_000_000)).isTrue();
  }

  @Test
  void theTestIsThatOfTheCounts() {
    assertThat(groups(60, 0).rounded()).isFalse();
    assertThat(SHARES.among(groups(60, 0).groups()))
        .isEqualTo(SHARES.among(groups(60, 6).groups()));
  }

  @Test
  void largerGroupsAreLeftOut() {
    PublishedGroups groups = groups(150, 0);
    assertThat(groups.rounded()).isTrue();
    assertThat(groups.leftOut()).isEqualTo(1);
    assertThat(groups.groups()).extracting(g -> g.cell().joined()).containsExactly("ES", "FR");
  }
}
