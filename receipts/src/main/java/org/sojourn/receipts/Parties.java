package org.sojourn.receipts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Role;

/**
 * The parties of exchanges of the survey population that lie in a cell: who could have answered.
 */
final class Parties {

  private static final String ROLE = "role";

  private final Map<Role, Set<String>> asked = new LinkedHashMap<>();

  /** The parties of {@code roles} in {@code cell}, each seen from its own organisation. */
  Parties(StoredTables tables, List<Role> roles, Breakdown breakdown, Cell cell) {
    boolean byRole = breakdown.id().equals(ROLE);
    for (Role role : roles) {
      if (!byRole || cell.keys().equals(List.of(role.id()))) {
        asked.put(role, new HashSet<>());
      }
    }
    String population = tables.programme().programme().population().id();
    tables.exchanges(
        exchange -> {
          if (exchange.status().equals(population)) {
            asked.forEach(
                (role, exchanges) -> {
                  if (byRole || exchange.isIn(breakdown, cell.keys(), role)) {
                    exchanges.add(exchange.exchange());
                  }
                });
          }
        });
  }

  /** The party that gave {@code response}; empty where it is not one of these. */
  Optional<Role> of(StoredTables.Response response) {
    return asked.entrySet().stream()
        .filter(party -> party.getKey().id().equals(response.role()))
        .filter(party -> party.getValue().contains(response.exchange()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** How many there are. */
  long count() {
    return asked.values().stream().mapToLong(Set::size).sum();
  }
}
