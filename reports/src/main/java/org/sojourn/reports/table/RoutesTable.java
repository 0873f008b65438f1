package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;

/** From and to which countries the exchanges of the country went that a report is about. */
public final class RoutesTable {

  private static final String FLOW = "flow";

  private RoutesTable() {}

  /** What went to and came from one partner country. */
  private record Route(Optional<Estimate> sent, Optional<Estimate> received) {}

  /** The table; empty where the report is about no country, or none of its routes can be shown. */
  public static Optional<Block.DataTable> of(Composition composition) {
    if (!composition.about().breakdown().equals("country")) {
      return Optional.empty();
    }
    Map<String, Route> routes = routes(composition);
    List<Estimate> shown =
        routes.values().stream()
            .flatMap(r -> List.of(r.sent(), r.received()).stream())
            .flatMap(Optional::stream)
            .filter(Estimate::shown)
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<List<Entry>> rows = new ArrayList<>();
    routes.keySet().stream()
        .sorted(
            Comparator.comparing(composition.labels()::country, composition.words().alphabetical()))
        .forEach(key -> rows.add(row(composition, key, routes.get(key))));
    return Optional.of(
        composition.table(
            composition.say("family.table.routes", "cell", composition.aboutName()),
            "plain",
            List.of(
                Cells.left(composition.labels().breakdown("partner-country"), 40),
                Cells.right(composition.say("counts.sending"), 20),
                Cells.right(composition.say("counts.hosting"), 20)),
            rows,
            Cells.spoken(composition, rows),
            composition.say("family.note.routes", "cell", composition.aboutName()),
            composition.sources().ofRecords(composition.say("source.exchanges"), shown)));
  }

  private static Map<String, Route> routes(Composition composition) {
    String country = composition.about().keys().get(0);
    Map<String, Route> routes = new LinkedHashMap<>();
    for (Estimate flow :
        composition.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, FLOW)) {
      String from = flow.cell().keys().get(0);
      String to = flow.cell().keys().get(1);
      if (from.equals(country)) {
        routes.merge(to, new Route(Optional.of(flow), Optional.empty()), RoutesTable::both);
      }
      if (to.equals(country)) {
        routes.merge(from, new Route(Optional.empty(), Optional.of(flow)), RoutesTable::both);
      }
    }
    return routes;
  }

  private static Route both(Route one, Route other) {
    return new Route(one.sent().or(other::sent), one.received().or(other::received));
  }

  private static List<Entry> row(Composition composition, String key, Route route) {
    return List.of(
        Entry.of(composition.labels().country(key)),
        Cells.value(composition, route.sent()),
        Cells.value(composition, route.received()));
  }
}
