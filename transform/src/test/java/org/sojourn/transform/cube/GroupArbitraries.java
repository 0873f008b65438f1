package org.sojourn.transform.cube;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.support.TinyProgramme;

/** Random exchanges with responses, as the plan of the tiny programme reads them. */
public class GroupArbitraries extends DomainContextBase {

  public static final CubePlan PLAN = PlanCompiler.compile(TinyProgramme.clustered());

  @Provide
  Arbitrary<ExchangeGroup> groups() {
    return exchanges().flatMap(GroupArbitraries::withResponses);
  }

  @Provide
  Arbitrary<String[]> registrations() {
    return Arbitraries.of("DE", "FR", "C", null).array(String[].class).ofSize(4);
  }

  private static Arbitrary<ExchangeRow> exchanges() {
    Arbitrary<String[]> organisation =
        Combinators.combine(
                Arbitraries.of("DE", "FR", "C", null),
                Arbitraries.of("C/25", "C/28", "J/62", "C/", "/"),
                Arbitraries.of("small", "micro", null))
            .as(
                (country, nace, size) ->
                    new String[] {country, part(nace, 0), part(nace, 1), size});
    Arbitrary<String[]> attributes =
        Combinators.combine(
                organisation,
                organisation,
                Arbitraries.of("2017-Q1", "2017-Q2", null),
                Arbitraries.of("green", "blue", null))
            .as(GroupArbitraries::attributes);
    Arbitrary<Double[]> numbers =
        Arbitraries.of(1.0, 2.5, -0.0, null).array(Double[].class).ofSize(PLAN.numbers().size());
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(ExchangeStatus.COMPLETED)),
                Tuple.of(1, Arbitraries.of(ExchangeStatus.class))),
            Arbitraries.integers().greaterOrEqual(0),
            attributes,
            numbers)
        .as((status, number, a, n) -> new ExchangeRow("x" + number, status, a, n));
  }

  /** Few names, so that organisations send and host more than once; some have none. */
  private static String name(String[] organisation) {
    return organisation[3] == null ? null : organisation[3] + organisation[0];
  }

  private static String part(String nace, int at) {
    String part = nace.split("/", -1)[at];
    return part.isEmpty() ? null : part;
  }

  private static String[] attributes(String[] sending, String[] host, String cohort, String track) {
    List<String> names = List.of("country", "section", "division", "size");
    return PLAN.attributes().stream()
        .map(
            column -> {
              String name = column.substring(column.indexOf('_') + 1);
              return switch (column) {
                case "cohort" -> cohort;
                case "track" -> track;
                case "sending_organisation" -> name(sending);
                case "host_organisation" -> name(host);
                default -> (column.startsWith("sending_") ? sending : host)[names.indexOf(name)];
              };
            })
        .toArray(String[]::new);
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
