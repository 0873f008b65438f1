package org.sojourn.transform.count;

import java.util.List;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.tables.column.Categories;

/** Stored words as the constants they stand for. */
final class Named {

  private Named() {}

  /** Statuses by the places of {@code column}. */
  static ExchangeStatus[] statuses(Categories column) {
    return column.values().stream().map(Named::status).toArray(ExchangeStatus[]::new);
  }

  private static ExchangeStatus status(String id) {
    return List.of(ExchangeStatus.values()).stream()
        .filter(status -> status.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no status '" + id + "'"));
  }

  /** Roles by the places of {@code column}. */
  static Role[] roles(Categories column) {
    return column.values().stream().map(Named::role).toArray(Role[]::new);
  }

  private static Role role(String id) {
    return List.of(Role.values()).stream()
        .filter(role -> role.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role '" + id + "'"));
  }
}
