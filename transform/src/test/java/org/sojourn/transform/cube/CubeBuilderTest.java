package org.sojourn.transform.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.support.TinyProgramme;

class CubeBuilderTest {

  private static final ProgrammeDirectory TINY = TinyProgramme.load();
  private static final CubePlan PLAN = PlanCompiler.compile(TINY);

  private static ExchangeRow exchange(ExchangeStatus status) {
    return new ExchangeRow(
        "E-1", status, new String[PLAN.attributes().size()], new Double[PLAN.numbers().size()]);
  }

  private static ResponseRow host(int code) {
    byte[] codes = new byte[PLAN.closedItems().size()];
    java.util.Arrays.fill(codes, (byte) code);
    return new ResponseRow(
        Role.HOST, "exit", "host-exit", true, codes, new Double[PLAN.amountItems().size()]);
  }

  @Test
  void thePlanNeedsOnlyWhatIndicatorsAskFor() {
    assertThat(PLAN.closedItems()).containsExactly("match", "recommend", "skill_a", "skill_b");
    assertThat(PLAN.amountItems()).containsExactly("turnover");
    assertThat(PLAN.numbers()).containsExactly("duration_days", "grant");
    assertThat(PLAN.attributes())
        .containsExactlyInAnyOrder(
            "sending_country",
            "sending_section",
            "sending_division",
            "sending_size",
            "host_country",
            "host_section",
            "host_division",
            "host_size",
            "cohort",
            "track");
  }

  @Test
  void partnersCountryIsThatOfTheOtherSide() {
    Breakdown partner = new Breakdown("partner-country", List.of("partner-country"));
    assertThat(CellKey.columns(partner, Side.SENDING)).containsExactly("host_country");
    assertThat(CellKey.columns(partner, Side.HOST)).containsExactly("sending_country");
    Breakdown flow = new Breakdown("flow", List.of("sending-country", "host-country"));
    assertThat(CellKey.columns(flow, Side.HOST)).containsExactly("sending_country", "host_country");
  }

  @Test
  void unknownAttributesAndBarsAreReadable() {
    CellKey key = new CellKey("x", List.of(0, 1));
    assertThat(key.of(new String[] {"DE", null})).isEqualTo("DE|?");
    assertThat(key.of(new String[] {" ", "A|B"})).isEqualTo("?|A/B");
    assertThat(new CellKey("overall", List.of()).of(new String[] {"DE"})).isEmpty();
  }

  @Test
  void responsesOutsideThePopulationAreAFault() {
    CubeBuilder builder = new CubeBuilder(PLAN);
    assertThatThrownBy(
            () ->
                builder.add(
                    new ExchangeGroup(exchange(ExchangeStatus.CANCELLED), List.of(host(4)))))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "responses to exchange 'E-1', which is cancelled, not completed: ingest should have "
                + "refused them");
  }

  @Test
  void twoResponsesOfOnePartyAreAFault() {
    CubeBuilder builder = new CubeBuilder(PLAN);
    assertThatThrownBy(
            () ->
                builder.add(
                    new ExchangeGroup(
                        exchange(ExchangeStatus.COMPLETED), List.of(host(4), host(5)))))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "two responses of host in wave 'exit' to exchange 'E-1': ingest should have refused "
                + "one");
  }

  @Test
  void codesOutsideTheScaleAreRefused() {
    CubeBuilder builder = new CubeBuilder(PLAN);
    assertThatThrownBy(
            () ->
                builder.add(
                    new ExchangeGroup(exchange(ExchangeStatus.COMPLETED), List.of(host(7)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("item 'match' has codes 1 to 5, not 7");
  }

  @Test
  void exchangesHaveNoRole() {
    Indicator rate = TINY.indicator("completion").orElseThrow();
    Indicator byRole =
        new Indicator(
            rate.id(),
            rate.label(),
            rate.construct(),
            rate.criterion(),
            null,
            rate.measure(),
            null,
            List.of("role"),
            null,
            null,
            null,
            null);
    ProgrammeDirectory wrong =
        new ProgrammeDirectory(
            TINY.path(),
            TINY.programme(),
            TINY.codebook(),
            TINY.sources(),
            List.of(byRole),
            TINY.report(),
            TINY.checks());
    assertThatThrownBy(() -> PlanCompiler.compile(wrong))
        .isInstanceOf(Failure.class)
        .hasMessage("indicator 'completion' cannot be broken down by 'role'");
  }
}
