package org.sojourn.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.evidence.Evidence.Strength;
import org.sojourn.reports.support.ExampleReport;

/** The rule that the note under the matrix states. */
class EvidenceTest {

  private static Evidence of(UnaryOperator<Estimate> change, String... indicators) {
    Composition composition =
        ExampleReport.composition(ExampleReport.results().all().stream().map(change).toList());
    List<Indicator> asked =
        Arrays.stream(indicators)
            .map(id -> ExampleReport.programme().indicator(id).orElseThrow())
            .toList();
    return Evidence.of(composition, asked);
  }

  private static UnaryOperator<Estimate> overall(
      String indicator, Statistic statistic, UnaryOperator<Estimate> change) {
    return e ->
        e.indicator().equals(indicator)
                && e.statistic() == statistic
                && e.item() == null
                && e.cell().equals(Cell.OVERALL)
            ? change.apply(e)
            : e;
  }

  @Test
  void isStrongWhereNothingIsLacking() {
    Evidence evidence = of(e -> e, "cross_border", "partnership");

    assertThat(evidence.strength()).isEqualTo(Strength.STRONG);
    assertThat(evidence.failed()).isEmpty();
    assertThat(evidence.rates()).hasSize(2);
  }

  @Test
  void lacksAnswersBelowThirty() {
    UnaryOperator<Estimate> few = overall("cross_border", Statistic.SHARE, e -> e.withBase(29L));
    UnaryOperator<Estimate> enough = overall("cross_border", Statistic.SHARE, e -> e.withBase(30L));

    assertThat(of(few, "cross_border").failed()).containsExactly(Condition.BASE);
    assertThat(of(few, "cross_border").strength()).isEqualTo(Strength.MODERATE);
    assertThat(of(enough, "cross_border").failed()).isEmpty();
  }

  @Test
  void lacksResponseBelowHalf() {
    UnaryOperator<Estimate> low =
        e ->
            e.indicator().equals(BuiltIn.RESPONSE)
                    && e.statistic() == Statistic.RESPONSE_RATE
                    && e.cell().keys().equals(List.of("host-exit"))
                ? e.with(49.9, null, null, null)
                : e;

    assertThat(of(low, "cross_border").failed()).containsExactly(Condition.RESPONSE);
    assertThat(of(low, "expected_skills").failed()).doesNotContain(Condition.RESPONSE);
  }

  @Test
  void lacksPrecisionBeyondTenPointsOrATenthOfTheScale() {
    UnaryOperator<Estimate> wide =
        overall("cross_border", Statistic.SHARE, e -> e.with(90.0, null, 79.0, 95.0));
    UnaryOperator<Estimate> narrow =
        overall("cross_border", Statistic.SHARE, e -> e.with(90.0, null, 80.0, 95.0));
    UnaryOperator<Estimate> wideGain =
        overall("skill_gain", Statistic.GAIN, e -> e.with(0.5, null, 0.05, 0.95));

    assertThat(of(wide, "cross_border").failed()).containsExactly(Condition.PRECISION);
    assertThat(of(narrow, "cross_border").failed()).isEmpty();
    assertThat(of(wideGain, "skill_gain").failed()).containsExactly(Condition.PRECISION);
    assertThat(of(e -> e, "skill_gain").failed()).isEmpty();
  }

  @Test
  void lacksViewsWhereOnePartyJudgesOnce() {
    assertThat(of(e -> e, "expected_skills").failed()).containsExactly(Condition.VIEWS);
    assertThat(of(e -> e, "expected_skills", "skill_gain").failed()).isEmpty();
    assertThat(of(e -> e, "completion_rate").failed()).doesNotContain(Condition.VIEWS);
  }

  @Test
  void isWeakWhereMoreIsLacking() {
    UnaryOperator<Estimate> few = overall("expected_skills", Statistic.SHARE, e -> e.withBase(12L));

    assertThat(of(few, "expected_skills").strength()).isEqualTo(Strength.WEAK);
    assertThat(of(few, "expected_skills").failed())
        .containsExactly(Condition.BASE, Condition.VIEWS);
  }

  @Test
  void isNoneWhereNothingCanBeShown() {
    UnaryOperator<Estimate> hidden =
        overall("cross_border", Statistic.SHARE, e -> e.hidden(CellStatus.HIDDEN, null));

    assertThat(of(hidden, "cross_border").strength()).isEqualTo(Strength.NONE);
    assertThat(of(hidden, "cross_border", "partnership").strength()).isEqualTo(Strength.STRONG);
  }
}
