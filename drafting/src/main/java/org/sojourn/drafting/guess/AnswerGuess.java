package org.sojourn.drafting.guess;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.drafting.likert.NoAnswers;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.words.Headings;
import org.sojourn.ingest.text.Shown;

/** What the answers in a column of responses are. */
final class AnswerGuess {

  private static final double NUMBERS = 0.8;

  private AnswerGuess() {}

  /** The answers in {@code column}, once marks such as {@code n/a} are left out. */
  static Answers of(Column column) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    column
        .counts()
        .forEach(
            (text, times) -> {
              if (NoAnswers.mark(text).isEmpty()) {
                texts.put(text, times);
              }
            });
    if (texts.isEmpty()) {
      return new Answers.None();
    }
    Optional<Answers.Closed> closed = ClosedGuess.of(texts);
    if (closed.isPresent() && closed.get().scale() != null) {
      return closed.get();
    }
    Optional<Answers> amount = amount(texts);
    if (amount.isPresent()) {
      return amount.get();
    }
    if (column.names().stream().anyMatch(Headings.FREE_TEXT::in)) {
      return new Answers.Open();
    }
    return JoinedGuess.of(texts)
        .or(() -> closed.filter(c -> !mayBeTexts(c)).map(c -> (Answers) c))
        .orElse(new Answers.Open());
  }

  private static Optional<Answers> amount(Map<String, Integer> texts) {
    int all = texts.values().stream().mapToInt(n -> n).sum();
    int numbers = 0;
    int negative = 0;
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      if (Values.isNumber(text.getKey())) {
        numbers += text.getValue();
        negative += text.getKey().matches("[-\u2212].*") ? text.getValue() : 0;
      }
    }
    if (numbers < NUMBERS * all || texts.size() < 2) {
      return Optional.empty();
    }
    List<String> strange =
        texts.keySet().stream()
            .filter(text -> !Values.isNumber(text))
            .map(Shown::value)
            .limit(3)
            .toList();
    List<String> doubts =
        strange.isEmpty()
            ? List.of()
            : List.of("what do these mean, which are no numbers: " + String.join("; ", strange));
    return Optional.of(new Answers.Amount(negative > 0.1 * all, doubts));
  }

  /** Labels that could be joined ones, or that mostly have commas, are rather texts. */
  private static boolean mayBeTexts(Answers.Closed closed) {
    Collection<String> labels = closed.labels().values();
    long commas = labels.stream().filter(label -> label.contains(",")).count();
    boolean joined = labels.stream().anyMatch(label -> label.matches("(?s).*[;|].*"));
    return closed.also().isEmpty() && (joined || 2 * commas >= labels.size());
  }

  /** Texts, or labels of no common scale: names of people can come several times. */
  private static boolean isOwnWords(Answers answers) {
    return answers instanceof Answers.Open
        || answers instanceof Answers.Multiple
        || answers instanceof Answers.Closed closed && closed.scale() == null;
  }

  /** Whether {@code column} is about a person or the response itself, not an answer. */
  static boolean isAside(Column column) {
    return isOwn(column)
        || column.name().startsWith("_")
        || column.name().startsWith("meta/")
        || column.share(Values::isEmail) >= 0.5
        || Headings.PERSONAL.in(column.name()) && isOwnWords(AnswerGuess.of(column));
  }

  /** Whether a tool adds {@code column} to the questions, in whatever language it is headed. */
  private static boolean isOwn(Column column) {
    List<String> names = column.name().contains("/") ? List.of(column.name()) : column.names();
    return names.stream().anyMatch(Headings.META::is);
  }
}
