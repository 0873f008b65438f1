package org.sojourn.transform.cube;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.support.TinyProgramme;

/** Random exchanges with responses, as the plan of the tiny programme reads them. */
public class GroupArbitraries extends DomainContextBase {

  static final CubePlan PLAN = PlanCompiler.compile(TinyProgramme.load());

  @Provide
  Arbitrary<ExchangeGroup> groups() {
    return exchanges().flatMap(GroupArbitraries::withResponses);
  }

  @Provide
  Arbitrary<String[]> registrations() {
    return Arbitraries.of("DE", "FR", "C", null).array(String[].class).ofSize(4);
  }

  private static Arbitrary<ExchangeRow> exchanges() {
    Arbitrary<String[]> attributes =
        Arbitraries.of("DE", "FR", "C", "01", null)
            .array(String[].class)
            .ofSize(PLAN.attributes().size());
    Arbitrary<Double[]> numbers =
        Arbitraries.of(1.0, 2.5, -0.0, null).array(Double[].class).ofSize(PLAN.numbers().size());
    return Combinators.combine(Arbitraries.of(ExchangeStatus.class), attributes, numbers)
        .as((status, a, n) -> new ExchangeRow("x", status, a, n));
  }

  private static Arbitrary<ExchangeGroup> withResponses(ExchangeRow exchange) {
    if (exchange.status() != PLAN.population()) {
      return Arbitraries.just(new ExchangeGroup(exchange, List.of()));
    }
    return Combinators.combine(
            response(Role.SENDING, "exit", "sending-exit"),
            response(Role.HOST, "exit", "host-exit"),
            response(Role.PARTICIPANT, "before", "participant-before"),
            response(Role.PARTICIPANT, "exit", "participant-exit"))
        .as(
            (a, b, c, d) -> {
              List<ResponseRow> all = new ArrayList<>(a);
              all.addAll(b);
              all.addAll(c);
              all.addAll(d);
              return new ExchangeGroup(exchange, all);
            });
  }

  private static Arbitrary<List<ResponseRow>> response(Role role, String wave, String instrument) {
    Arbitrary<byte[]> codes =
        Arbitraries.bytes()
            .between((byte) -5, (byte) 5)
            .filter(code -> code != 0)
            .array(byte[].class)
            .ofSize(PLAN.closedItems().size());
    Arbitrary<Double[]> amounts =
        Arbitraries.of(0.0, 100.0, null).array(Double[].class).ofSize(PLAN.amountItems().size());
    return Combinators.combine(Arbitraries.of(true, false), codes, amounts)
        .as((complete, c, a) -> new ResponseRow(role, wave, instrument, complete, c, a))
        .list()
        .ofMaxSize(1);
  }
}
