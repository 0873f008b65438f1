package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads cells that could hold several options of one question. Options are published and texts are
 * not, so that cells are taken for texts unless all of this holds: an option is chosen alone or
 * with different others, hardly any option comes only once, and between commas, which texts have as
 * well, there are three options, each come several times and always in the same order.
 */
final class JoinedGuess {

  private static final int MOST_OPTIONS = 20;
  private static final List<String> SEPARATORS = List.of(";", "|", ", ");

  private final String separator;
  private final Map<List<String>, Integer> cells = new LinkedHashMap<>();
  private final boolean coded;

  private JoinedGuess(Map<String, Integer> texts, String separator) {
    this.separator = separator;
    this.coded = texts.keySet().stream().anyMatch(JoinedGuess::isCoded);
    texts.forEach((text, times) -> cells.merge(parts(text), times, Integer::sum));
    mergeInseparable();
  }

  /** The options of {@code texts}, each with how often it comes; empty where they may be texts. */
  static Optional<Answers> of(Map<String, Integer> texts) {
    if (ClosedGuess.areSentences(texts.keySet())) {
      return Optional.empty();
    }
    return SEPARATORS.stream()
        .map(separator -> new JoinedGuess(texts, separator))
        .filter(JoinedGuess::areOptions)
        .findFirst()
        .map(guess -> new Answers.Multiple(guess.options(), guess.separator.strip()));
  }

  private List<String> parts(String text) {
    return Arrays.stream(text.split(Pattern.quote(separator)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Parts that only ever come one behind the other are one option with a separator in it. */
  private void mergeInseparable() {
    for (Pair pair = inseparable(); pair != null; pair = inseparable()) {
      Pair joined = pair;
      Map<List<String>, Integer> merged = new LinkedHashMap<>();
      cells.forEach((parts, times) -> merged.put(joined.in(parts, separator), times));
      cells.clear();
      merged.forEach((parts, times) -> cells.merge(parts, times, Integer::sum));
    }
  }

  private Pair inseparable() {
    Map<Pair, Integer> pairs = new LinkedHashMap<>();
    cells.forEach(
        (parts, times) -> {
          for (int i = 0; i + 1 < parts.size(); i++) {
            pairs.merge(new Pair(parts.get(i), parts.get(i + 1)), times, Integer::sum);
          }
        });
    Map<String, Integer> counts = counts();
    return pairs.entrySet().stream()
        .filter(pair -> pair.getValue().equals(counts.get(pair.getKey().first())))
        .filter(pair -> pair.getValue().equals(counts.get(pair.getKey().second())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    cells.forEach((parts, n) -> parts.forEach(part -> counts.merge(part, n, Integer::sum)));
    return counts;
  }

  private boolean areOptions() {
    Map<String, Integer> counts = counts();
    int all = cells.values().stream().mapToInt(n -> n).sum();
    int found = counts.values().stream().mapToInt(n -> n).sum();
    int several =
        cells.entrySet().stream()
            .filter(cell -> cell.getKey().size() > 1)
            .mapToInt(Map.Entry::getValue)
            .sum();
    boolean often = several >= 0.15 * all || several > 0 && coded;
    return often
        && counts.size() >= 2
        && counts.size() <= MOST_OPTIONS
        && found >= 3 * counts.size()
        && (coded || counts.values().stream().allMatch(n -> n >= 2))
        && (!separator.equals(", ") || areListed(counts.values()));
  }

  private boolean areListed(Collection<Integer> counts) {
    return counts.size() >= 3 && counts.stream().allMatch(n -> n >= 3) && keepOrder();
  }

  private boolean keepOrder() {
    Set<Pair> seen = new HashSet<>();
    for (List<String> parts : cells.keySet()) {
      for (int i = 0; i < parts.size(); i++) {
        for (String later : parts.subList(i + 1, parts.size())) {
          seen.add(new Pair(parts.get(i), later));
        }
      }
    }
    return seen.stream().noneMatch(pair -> seen.contains(new Pair(pair.second(), pair.first())));
  }

  private List<String> options() {
    Set<String> options = new LinkedHashSet<>(counts().keySet());
    return options.stream().sorted().toList();
  }

  /** Whether an answer with a code in brackets is followed by another one: that is no accident. */
  private static boolean isCoded(String text) {
    return text.matches("(?s).*\\([A-Za-z]\\w*\\)\\s*;.*");
  }

  private record Pair(String first, String second) {

    List<String> in(List<String> parts, String separator) {
      String between = separator.equals(", ") ? separator : separator + " ";
      List<String> joined = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        boolean here =
            i + 1 < parts.size() && parts.get(i).equals(first) && parts.get(i + 1).equals(second);
        joined.add(here ? first + between + second : parts.get(i));
        i += here ? 1 : 0;
      }
      return joined;
    }
  }
}
