package org.sojourn.receipts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;

/** Counts exchanges of which several parties gave a valid answer, one by one. */
final class TogetherAccount {

  private static final String NO_RESPONSE = "no response of ";

  private final StoredTables tables;
  private final Base.Together base;
  private final Map<String, Object> answers = new HashMap<>();

  private TogetherAccount(StoredTables tables, Base.Together base) {
    this.tables = tables;
    this.base = base;
    tables.responses(
        List.of(base.item()),
        response -> {
          if (response.wave().equals(base.wave())) {
            Object answer = response.answers()[0];
            answers.put(party(response.exchange(), response.role()), Optional.ofNullable(answer));
          }
        });
  }

  /** Exchanges of which all parties of {@code base} answered, seen from the sending side. */
  static Account of(StoredTables tables, Base.Together base, Breakdown breakdown, Cell cell) {
    return new TogetherAccount(tables, base).count(breakdown, cell);
  }

  private Account count(Breakdown breakdown, Cell cell) {
    String population = tables.programme().programme().population().id();
    Tally tally = new Tally(reasons());
    tables.exchanges(
        exchange -> {
          if (exchange.status().equals(population)
              && exchange.isIn(breakdown, cell.keys(), Role.SENDING)) {
            add(tally, exchange);
          }
        });
    return tally.account(population + " exchanges", "exchanges of which all parties answered");
  }

  private void add(Tally tally, StoredExchange exchange) {
    AnswerTexts texts = AnswerTexts.of(tables.programme());
    List<String> said = new ArrayList<>();
    for (Role role : base.parties()) {
      Object known = answers.get(party(exchange.exchange(), role.id()));
      Object answer = known instanceof Optional<?> given ? given.orElse(null) : null;
      Optional<MissingReason> missing = AnswerTexts.missing(answer);
      if (known == null || missing.isPresent()) {
        String reason = known == null ? NO_RESPONSE + role.id() : missing(missing.get(), role);
        tally.leaves(exchange.place(), exchange.exchange(), "", reason);
        return;
      }
      said.add(role.id() + " " + texts.of(base.item(), answer));
    }
    tally.counts(exchange.place(), exchange.exchange(), "", String.join(", ", said));
  }

  private List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (Role role : base.parties()) {
      reasons.add(NO_RESPONSE + role.id());
      for (MissingReason missing : MissingReason.values()) {
        reasons.add(missing(missing, role));
      }
    }
    return reasons;
  }

  private static String missing(MissingReason reason, Role role) {
    return reason.id() + " by " + role.id();
  }

  private static String party(String exchange, String role) {
    return exchange + " " + role;
  }
}
