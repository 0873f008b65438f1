package org.sojourn.receipts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.base.Base;

/** Counts those who were asked, answered, and gave a valid answer, one by one. */
final class AnswerAccount {

  private static final String NO_RESPONSE = "no response";

  private final StoredTables tables;
  private final Parties parties;

  private AnswerAccount(StoredTables tables, Base base, Breakdown breakdown, Cell cell) {
    this.tables = tables;
    this.parties = new Parties(tables, base.roles(), breakdown, cell);
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
    AnswerAccount account = new AnswerAccount(tables, base, breakdown, cell);
    AnswerTexts texts = AnswerTexts.of(tables.programme());
    Tally tally = new Tally(reasons(List.of(NO_RESPONSE), List.of("")));
    long[] responses = {0};
    tables.responses(
        List.of(base.item()),
        response -> {
          if (account.parties.of(response).isEmpty() || !response.wave().equals(base.wave())) {
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
    tally.leaves(NO_RESPONSE, account.parties.count() - responses[0]);
    return tally.account("parties asked", "valid answers");
  }

  /** Who gave a valid answer to every item in both waves. */
  static Account pairs(StoredTables tables, Base.Pairs base, Breakdown breakdown, Cell cell) {
    AnswerAccount account = new AnswerAccount(tables, base, breakdown, cell);
    Twice asked = new Twice(base.items(), base.pre(), base.items(), base.post());
    return account.twice(asked, pair -> Optional.empty());
  }

  /**
   * Who gave a valid answer to one item, and later to another.
   *
   * @param group says of a complete pair why it is left out all the same, if it is
   */
  static Account outcomes(
      StoredTables tables, Base.Outcomes base, Breakdown breakdown, Cell cell, Group group) {
    AnswerAccount account = new AnswerAccount(tables, base, breakdown, cell);
    Twice asked =
        new Twice(List.of(base.expected()), base.first(), List.of(base.realised()), base.second());
    return account.twice(asked, group);
  }

  /** Which complete pairs count. */
  interface Group {

    /** Why the pair with these first answers does not count; empty when it does. */
    Optional<String> leaves(Object[] first);
  }

  /** What was asked in two waves. */
  private record Twice(List<String> items, String pre, List<String> later, String post) {

    List<String> columns() {
      List<String> columns = new ArrayList<>(items);
      later.stream().filter(item -> !columns.contains(item)).forEach(columns::add);
      return columns;
    }

    /** The answers of {@code response} to the items of its wave. */
    Object[] answers(StoredTables.Response response) {
      List<String> columns = columns();
      return (response.wave().equals(pre) ? items : later)
          .stream().map(item -> response.answers()[columns.indexOf(item)]).toArray();
    }
  }

  private Account twice(Twice asked, Group group) {
    Map<String, StoredTables.Response[]> byParty = new LinkedHashMap<>();
    tables.responses(
        asked.columns(),
        response -> {
          if (parties.of(response).isEmpty()) {
            return;
          }
          String party = response.exchange() + " " + response.role();
          if (response.wave().equals(asked.pre())) {
            byParty.computeIfAbsent(party, p -> new StoredTables.Response[2])[0] = response;
          } else if (response.wave().equals(asked.post())) {
            byParty.computeIfAbsent(party, p -> new StoredTables.Response[2])[1] = response;
          }
        });
    return twice(asked, byParty, group);
  }

  private Account twice(Twice asked, Map<String, StoredTables.Response[]> byParty, Group group) {
    String onlyPre = "response only in wave '" + asked.pre() + "'";
    String onlyPost = "response only in wave '" + asked.post() + "'";
    Tally tally =
        new Tally(reasons(List.of(NO_RESPONSE, onlyPre, onlyPost), List.of(" before", " after")));
    byParty.forEach(
        (party, both) -> {
          if (both[0] == null || both[1] == null) {
            StoredTables.Response one = both[0] == null ? both[1] : both[0];
            String reason = both[0] == null ? onlyPost : onlyPre;
            tally.leaves(one.place(), one.key(), one.role(), reason);
          } else {
            addPair(tally, asked, both, group);
          }
        });
    tally.leaves(NO_RESPONSE, parties.count() - byParty.size());
    return tally.account("parties asked", "complete pairs");
  }

  private void addPair(Tally tally, Twice asked, StoredTables.Response[] both, Group group) {
    StoredTables.Response post = both[1];
    for (int wave = 0; wave < 2; wave++) {
      for (Object answer : asked.answers(both[wave])) {
        Optional<MissingReason> missing = AnswerTexts.missing(answer);
        if (missing.isPresent()) {
          String reason = missing.get().id() + (wave == 0 ? " before" : " after");
          tally.leaves(both[wave].place(), both[wave].key(), post.role(), reason);
          return;
        }
      }
    }
    Optional<String> leaves = group.leaves(asked.answers(both[0]));
    if (leaves.isPresent()) {
      tally.leaves(post.place(), post.key(), post.role(), leaves.get());
      return;
    }
    String says =
        said(asked.items(), asked.answers(both[0]))
            + " before ("
            + both[0].place()
            + "), then "
            + said(asked.later(), asked.answers(post));
    tally.counts(post.place(), post.key(), post.role(), says);
  }

  private String said(List<String> items, Object[] answers) {
    if (items.size() == 1) {
      return AnswerTexts.of(tables.programme()).of(items.get(0), answers[0]);
    }
    int sum = 0;
    for (Object answer : answers) {
      sum += (Byte) answer;
    }
    return "a sum of " + sum;
  }
}
