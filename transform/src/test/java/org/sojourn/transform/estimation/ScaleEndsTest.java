package org.sojourn.transform.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.programme.Text;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;

class ScaleEndsTest {

  private static final Offset<Double> CLOSE = within(1e-9);
  private static final Confidence LEVEL = new Confidence(0.95);

  private static Interval interval(Result result) {
    return result.figure().orElseThrow().interval().orElseThrow();
  }

  /** Four detractors, one passive, one promoter; limits by R's t.test. */
  @Test
  void aNetScoreOfFewEndsAtMinusHundred() {
    Histogram answers = Histogram.ofCodes(0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 1);
    Result score = NetScore.of(answers, Population.UNLIMITED, LEVEL);
    Result published = ScaleEnds.NET_SCORE.bound(score);

    assertThat(interval(score).low()).isCloseTo(-137.802085032118, CLOSE);
    assertThat(interval(published).low()).isEqualTo(-100);
    assertThat(interval(published).high()).isCloseTo(37.802085032118, CLOSE);
    Result.Figure figure = published.figure().orElseThrow();
    assertThat(figure.value()).isEqualTo(-50);
    assertThat(figure.standardError().getAsDouble()).isCloseTo(34.1565025531987, CLOSE);
  }

  @Test
  void meansEndWhereTheirCodesDo() {
    Answer low = new Answer(1, Text.of("en", "Low"), List.of());
    Answer high = new Answer(5, Text.of("en", "High"), List.of());
    ScaleEnds ends = ScaleEnds.of(new Scale("five", List.of(low, high), null, null));

    assertThat(ends).isEqualTo(new ScaleEnds(1, 5));
    assertThat(ends.ofDifferences()).isEqualTo(new ScaleEnds(-4, 4));
    Result wide = Result.of(4.5, 0.5, new Interval(0.5, 5.5));
    assertThat(ends.bound(wide)).isEqualTo(Result.of(4.5, 0.5, new Interval(1, 5)));
    Result inside = Result.of(3, 0.5, new Interval(2, 4));
    assertThat(ends.bound(inside)).isEqualTo(inside);
    assertThat(ends.bound(Result.of(5))).isEqualTo(Result.of(5));
  }
}
