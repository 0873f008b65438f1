package org.sojourn.drafting.guess;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sojourn.drafting.likert.NoAnswers;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.words.Headings;
import org.sojourn.ingest.text.Shown;

/** What the answers in a column of responses are. */
final class AnswerGuess {

  private static final double NUMBERS = 0.8;
  private static final int MOST_OPTIONS = 20;
  private static final List<String> SEPARATORS = List.of(";", "|", ", ");

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
    return amount(texts)
        .or(() -> multiple(texts))
        .or(() -> closed.map(c -> (Answers) c))
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

  private static Optional<Answers> multiple(Map<String, Integer> texts) {
    if (ClosedGuess.areSentences(texts.keySet())) {
      return Optional.empty();
    }
    for (String separator : SEPARATORS) {
      Map<String, Integer> parts = new LinkedHashMap<>();
      int several = 0;
      for (Map.Entry<String, Integer> text : texts.entrySet()) {
        List<String> split =
            Arrays.stream(text.getKey().split(Pattern.quote(separator)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        several += split.size() > 1 ? text.getValue() : 0;
        split.forEach(part -> parts.merge(part, text.getValue(), Integer::sum));
      }
      int all = texts.values().stream().mapToInt(n -> n).sum();
      int found = parts.values().stream().mapToInt(n -> n).sum();
      boolean options =
          parts.size() >= 2 && parts.size() <= MOST_OPTIONS && found >= 3 * parts.size();
      boolean often = several >= 0.15 * all || several > 0 && areCoded(texts.keySet());
      if (often && options) {
        return Optional.of(
            new Answers.Multiple(parts.keySet().stream().sorted().toList(), separator.strip()));
      }
    }
    return Optional.empty();
  }

  /** Whether an answer with a code in brackets is followed by another one: that is no accident. */
  private static boolean areCoded(Collection<String> texts) {
    return texts.stream().anyMatch(text -> text.matches("(?s).*\\([A-Za-z]\\w*\\)\\s*;.*"));
  }

  /** Texts, or labels of no common scale: names of people can come several times. */
  private static boolean isOwnWords(Answers answers) {
    return answers instanceof Answers.Open
        || answers instanceof Answers.Multiple
        || answers instanceof Answers.Closed closed && closed.scale() == null;
  }

  /** Whether {@code column} is about a person or the response itself, not an answer. */
  static boolean isAside(Column column) {
    return Headings.META.is(column.name())
        || column.name().startsWith("_")
        || column.name().startsWith("meta/")
        || column.share(Values::isEmail) >= 0.5
        || Headings.PERSONAL.in(column.name()) && isOwnWords(AnswerGuess.of(column));
  }
}
