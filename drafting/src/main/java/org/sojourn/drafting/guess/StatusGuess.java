package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.words.Statuses;
import org.sojourn.ingest.text.Folded;

/** The column of statuses, and what its words mean. */
final class StatusGuess {

  private static final int MOST_WORDS = 25;
  private static final double ENOUGH = 0.8;

  private StatusGuess() {}

  /** A rule for the status of exchanges, where {@code column} holds words for it. */
  static Optional<Rule> ofExchange(Column column) {
    return of(
        column,
        text -> Statuses.exchange(text).map(status -> status.id()),
        List.of("do these words mean what stands behind them?"));
  }

  /** A rule for the status of responses, where {@code column} holds words for it. */
  static Optional<Rule> ofResponse(Column column) {
    return of(column, Statuses::response, List.of());
  }

  private static Optional<Rule> of(
      Column column, Function<String, Optional<String>> meaning, List<String> always) {
    if (column.counts().isEmpty()
        || column.counts().size() > MOST_WORDS
        || column.share(text -> meaning.apply(text).isPresent()) < ENOUGH) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, String> text : once(column).entrySet()) {
      Optional<String> status = meaning.apply(text.getValue());
      status.ifPresent(id -> values.put(text.getValue(), id));
      if (status.isEmpty()) {
        unknown.add(text.getValue());
      }
    }
    List<String> doubts = new ArrayList<>(always);
    if (!unknown.isEmpty()) {
      doubts.add(
          "what do these mean, which are refused as they stand: " + String.join("; ", unknown));
    }
    return Optional.of(Rule.values(column.name(), values, doubts));
  }

  /** Texts that differ only in case and blanks are one. */
  private static Map<String, String> once(Column column) {
    Map<String, String> texts = new TreeMap<>();
    column.counts().keySet().forEach(text -> texts.putIfAbsent(Folded.of(text), Folded.of(text)));
    return texts;
  }
}
