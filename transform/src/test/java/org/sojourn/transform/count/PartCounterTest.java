package org.sojourn.transform.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.GroupArbitraries;
import org.sojourn.transform.cube.ResponseRow;

class PartCounterTest {

  private static final CubePlan PLAN = GroupArbitraries.PLAN;

  private final StoredGroups stored = new StoredGroups(PLAN);
  private final PartCounter counter = new PartCounter(PLAN);

  @AfterEach
  void close() {
    stored.close();
  }

  private static ExchangeGroup group(ExchangeStatus status, ResponseRow... responses) {
    ExchangeRow exchange =
        new ExchangeRow(
            "", status, new String[PLAN.attributes().size()], new Double[PLAN.numbers().size()]);
    return new ExchangeGroup(exchange, List.of(responses));
  }

  private static ResponseRow host(int code) {
    byte[] codes = new byte[PLAN.closedItems().size()];
    Arrays.fill(codes, (byte) code);
    return new ResponseRow(
        Role.HOST, "exit", "host-exit", true, codes, new Double[PLAN.amountItems().size()]);
  }

  private void refuses(List<Object[]> exchanges, List<Object[]> responses, String message) {
    PartFile part = stored.write(0, exchanges, responses);
    assertThatThrownBy(() -> counter.addExchanges(part))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
  }

  @Test
  void registrationsAreCountedByTheirColumns() {
    List<String[]> rows =
        List.of(
            new String[] {"DE", "C", "small", "2016-12-01"},
            new String[] {"DE", null, "small", null},
            new String[] {null, "J", "micro", "2016-12-01"});
    CubeBuilder builder = new CubeBuilder(PLAN);
    rows.forEach(builder::add);
    counter.addRegistrations(stored.writeRegistrations(rows));
    assertThat(counter.cube()).isEqualTo(builder.cube()).isNotEqualTo(new Cube(PLAN));
  }

  @Test
  void nothingCountedIsTheEmptyCube() {
    assertThat(counter.cube()).isEqualTo(new Cube(PLAN));
  }

  @Test
  void anExchangeThatComesTwiceIsAFault() {
    ExchangeGroup group = group(ExchangeStatus.COMPLETED);
    refuses(
        List.of(stored.exchange("E1", group), stored.exchange("E1", group)),
        List.of(),
        "exchange 'E1' comes twice: ingest should have refused one");
  }

  @Test
  void aResponseWithoutItsExchangeIsAFault() {
    refuses(
        List.<Object[]>of(stored.exchange("E1", group(ExchangeStatus.COMPLETED))),
        List.<Object[]>of(stored.response("E2", host(3))),
        "response to unknown exchange 'E2': ingest should have refused it");
  }

  @Test
  void aResponseOutsideThePopulationIsAFault() {
    refuses(
        List.<Object[]>of(stored.exchange("E1", group(ExchangeStatus.CANCELLED))),
        List.<Object[]>of(stored.response("E1", host(3))),
        "responses to exchange 'E1', which is cancelled, not completed: ingest should have refused"
            + " them");
  }

  @Test
  void twoResponsesOfOnePartyAreAFault() {
    refuses(
        List.<Object[]>of(stored.exchange("E1", group(ExchangeStatus.COMPLETED))),
        List.<Object[]>of(stored.response("E1", host(3)), stored.response("E1", host(4))),
        "two responses of host in wave 'exit' to exchange 'E1': ingest should have refused one");
  }

  @Test
  void codesOutsideTheScaleAreRefused() {
    for (int code : new int[] {7, 0, -6}) {
      PartFile part = stored.write(code + 6, List.of(group(ExchangeStatus.COMPLETED, host(code))));
      assertThatThrownBy(() -> new PartCounter(PLAN).addExchanges(part))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("item 'match' has codes 1 to 5, not " + code);
    }
  }
}
