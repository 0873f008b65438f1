package org.sojourn.receipts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;

/** Counts those who were asked, answered, and gave a valid answer, one by one. */
final class AnswerAccount {

  private static final String NO_RESPONSE = "no response";
  private static final String ROLE = "role";

  private final StoredTables tables;
  private final Breakdown breakdown;
  private final Cell cell;
  private final Map<Role, Set<String>> asked = new LinkedHashMap<>();

  private AnswerAccount(StoredTables tables, List<Role> roles, Breakdown breakdown, Cell cell) {
    this.tables = tables;
    this.breakdown = breakdown;
    this.cell = cell;
    boolean byRole = breakdown.id().equals(ROLE);
    for (Role role : roles) {
      if (!byRole || cell.keys().equals(List.of(role.id()))) {
        asked.put(role, new HashSet<>());
      }
    }
    tables.exchanges(exchange -> ask(exchange, byRole));
  }

  private void ask(StoredExchange exchange, boolean byRole) {
    if (!exchange.status().equals(tables.programme().programme().population().id())) {
      return;
    }
    asked.forEach(
        (role, exchanges) -> {
          if (byRole || exchange.isIn(breakdown, cell.keys(), role)) {
            exchanges.add(exchange.exchange());
          }
        });
  }

  private Role role(StoredTables.Response response) {
    for (Map.Entry<Role, Set<String>> party : asked.entrySet()) {
      if (party.getKey().id().equals(response.role())
          && party.getValue().contains(response.exchange())) {
        return party.getKey();
      }
    }
    return null;
  }

  private long parties() {
    return asked.values().stream().mapToLong(Set::size).sum();
  }

  private static List<String> reasons(List<String> first, List<String> waves) {
    List<String> reasons = new ArrayList<>(first);
    for (MissingReason missing : MissingReason.values()) {
      waves.forEach(wave -> reasons.add(missing.id() + wave));
    }
    return reasons;
  }

  /** Who gave a valid answer. */
  static Account answers(StoredTables tables, Base.Answers base, Breakdown breakdown, Cell cell) {
    AnswerAccount account = new AnswerAccount(tables, base.roles(), breakdown, cell);
    AnswerTexts texts = account.texts();
    Tally tally = new Tally(reasons(List.of(NO_RESPONSE), List.of("")));
    long[] responses = {0};
    tables.responses(
        List.of(base.item()),
        response -> {
          if (account.role(response) == null || !response.wave().equals(base.wave())) {
            return;
          }
          responses[0]++;
          Object answer = response.answers()[0];
          Optional<MissingReason> missing = AnswerTexts.missing(answer);
          if (missing.isPresent()) {
            tally.leaves(response.place(), response.key(), response.role(), missing.get().id());
          } else {
            String says = texts.of(base.item(), answer);
            tally.counts(response.place(), response.key(), response.role(), says);
          }
        });
    tally.leaves(NO_RESPONSE, account.parties() - responses[0]);
    return tally.account("parties asked", "valid answers");
  }

  /** Who gave a valid answer to every item in both waves. */
  static Account pairs(StoredTables tables, Base.Pairs base, Breakdown breakdown, Cell cell) {
    AnswerAccount account = new AnswerAccount(tables, base.roles(), breakdown, cell);
    Map<String, StoredTables.Response[]> parties = new LinkedHashMap<>();
    tables.responses(
        base.items(),
        response -> {
          if (account.role(response) == null) {
            return;
          }
          String party = response.exchange() + " " + response.role();
          if (response.wave().equals(base.pre())) {
            parties.computeIfAbsent(party, p -> new StoredTables.Response[2])[0] = response;
          } else if (response.wave().equals(base.post())) {
            parties.computeIfAbsent(party, p -> new StoredTables.Response[2])[1] = response;
          }
        });
    return account.pairs(base, parties);
  }

  private Account pairs(Base.Pairs base, Map<String, StoredTables.Response[]> parties) {
    String onlyPre = "response only in wave '" + base.pre() + "'";
    String onlyPost = "response only in wave '" + base.post() + "'";
    Tally tally =
        new Tally(reasons(List.of(NO_RESPONSE, onlyPre, onlyPost), List.of(" before", " after")));
    parties.forEach(
        (party, both) -> {
          if (both[0] == null || both[1] == null) {
            StoredTables.Response one = both[0] == null ? both[1] : both[0];
            String reason = both[0] == null ? onlyPost : onlyPre;
            tally.leaves(one.place(), one.key(), one.role(), reason);
          } else {
            addPair(tally, base.items(), both);
          }
        });
    tally.leaves(NO_RESPONSE, parties() - parties.size());
    return tally.account("parties asked", "complete pairs");
  }

  private void addPair(Tally tally, List<String> items, StoredTables.Response[] both) {
    StoredTables.Response post = both[1];
    for (int wave = 0; wave < 2; wave++) {
      for (Object answer : both[wave].answers()) {
        Optional<MissingReason> missing = AnswerTexts.missing(answer);
        if (missing.isPresent()) {
          String reason = missing.get().id() + (wave == 0 ? " before" : " after");
          tally.leaves(both[wave].place(), both[wave].key(), post.role(), reason);
          return;
        }
      }
    }
    String says =
        said(items, both[0].answers())
            + " before ("
            + both[0].place()
            + "), then "
            + said(items, post.answers());
    tally.counts(post.place(), post.key(), post.role(), says);
  }

  private String said(List<String> items, Object[] answers) {
    if (items.size() == 1) {
      return texts().of(items.get(0), answers[0]);
    }
    int sum = 0;
    for (Object answer : answers) {
      sum += (Byte) answer;
    }
    return "a sum of " + sum;
  }

  private AnswerTexts texts() {
    return new AnswerTexts(
        tables.programme().codebook(), tables.programme().programme().language());
  }
}
