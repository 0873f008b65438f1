package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sojourn.drafting.likert.KnownScale;
import org.sojourn.drafting.likert.KnownScales;
import org.sojourn.drafting.likert.NoAnswers;

/**
 * Reads different answers, each with how often it occurs, as answers of one scale: bare numbers
 * from 0 to 10, numbers with labels, labels of a common scale, or a few other labels.
 */
final class ClosedGuess {

  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,2})\\s*(?:[-\u2013\u2014=:.)]\\s*|\\s+)(\\p{L}.*|\\(.*)");
  private static final Pattern CODED = Pattern.compile("(.*?\\S)\\(([A-Za-z]\\w{0,40})\\)");
  private static final Pattern RATING = Pattern.compile("(\\d{1,2}) ?/ ?(10|[3-9])");
  private static final int MOST_LABELS = 12;
  private static final int LONGEST_LABEL = 120;
  private static final double STRAY = 0.05;
  private static final double USUAL = 0.95;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Answers.Missing> none = new TreeMap<>();
  private final List<String> doubts = new ArrayList<>();
  private final Map<String, String> codes = new HashMap<>();
  private final int all;
  private int outOf;

  private ClosedGuess(Map<String, Integer> raw) {
    Map<String, Integer> texts = withoutCodes(raw);
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      NoAnswers.phrase(text.getKey())
          .ifPresentOrElse(
              reason ->
                  none.put(
                      codes.getOrDefault(text.getKey(), text.getKey()),
                      new Answers.Missing(reason, text.getKey())),
              () -> counts.put(text.getKey(), text.getValue()));
    }
    all = counts.values().stream().mapToInt(n -> n).sum();
  }

  /** Labels alone, where every one has a code in brackets behind it: {@code Yes(ID10)}. */
  private Map<String, Integer> withoutCodes(Map<String, Integer> raw) {
    Map<String, Integer> labels = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> text : raw.entrySet()) {
      Matcher coded = CODED.matcher(text.getKey());
      if (!coded.matches()
          || labels.containsKey(coded.group(1))
          || codes.containsValue(coded.group(2))) {
        codes.clear();
        return raw;
      }
      labels.put(coded.group(1), text.getValue());
      codes.put(coded.group(1), coded.group(2));
    }
    return labels;
  }

  /** The scale of {@code texts}, empty where they look like no scale. */
  static Optional<Answers.Closed> of(Map<String, Integer> texts) {
    return new ClosedGuess(texts).guess();
  }

  private Optional<Answers.Closed> guess() {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    return numbers().or(this::known).or(this::labels);
  }

  private Optional<Answers.Closed> numbers() {
    SortedMap<Integer, Integer> times = new TreeMap<>();
    Map<Integer, String> labels = new TreeMap<>();
    int strange = 0;
    for (Map.Entry<String, Integer> text : counts.entrySet()) {
      Matcher numbered = NUMBERED.matcher(text.getKey());
      Matcher rating = RATING.matcher(text.getKey());
      if (rating.matches()) {
        times.merge(Integer.valueOf(rating.group(1)), text.getValue(), Integer::sum);
        outOf = Math.max(outOf, Integer.parseInt(rating.group(2)));
      } else if (text.getKey().matches("\\d{1,2}|-\\d{1,3}|\\d{3}")) {
        times.merge(Integer.valueOf(text.getKey()), text.getValue(), Integer::sum);
      } else if (numbered.matches()) {
        int code = Integer.parseInt(numbered.group(1));
        times.merge(code, text.getValue(), Integer::sum);
        labels.put(code, text.getKey());
      } else {
        strange += text.getValue();
      }
    }
    if (times.isEmpty() || strange > STRAY * all) {
      return Optional.empty();
    }
    leaveOutCodes(times);
    leaveOutStrays(times);
    if (times.isEmpty() || times.firstKey() < 0 || times.lastKey() > 10) {
      return Optional.empty();
    }
    return Optional.of(points(times, labels));
  }

  /** Numbers such as 98, far above all others, are no answers. */
  private void leaveOutCodes(SortedMap<Integer, Integer> times) {
    List<Integer> codes =
        times.keySet().stream().filter(n -> NoAnswers.isCode(String.valueOf(n))).toList();
    boolean apart = times.keySet().stream().anyMatch(n -> n >= 0 && n <= 10);
    for (int code : codes) {
      if (apart) {
        String text = String.valueOf(code);
        none.put(text, new Answers.Missing(NoAnswers.usual(text), null));
        times.remove(code);
      }
    }
  }

  /** A number that comes once or hardly, with a gap below it, is a slip. */
  private void leaveOutStrays(SortedMap<Integer, Integer> times) {
    while (times.size() > 2) {
      int last = times.lastKey();
      boolean gap = !times.containsKey(last - 1);
      boolean rare = all >= 20 && times.get(last) <= Math.max(1, STRAY / 2 * all);
      if (!gap || !rare || last <= 2) {
        return;
      }
      doubts.add(
          "is the answer %d a slip? It comes %s, and %d never"
              .formatted(last, times(times.get(last)), last - 1));
      times.remove(last);
    }
  }

  private static String times(int n) {
    return n == 1 ? "once" : n + " times";
  }

  private Answers.Closed points(SortedMap<Integer, Integer> times, Map<Integer, String> labels) {
    int seen = times.lastKey() > 7 ? 10 : Math.max(1, times.lastKey());
    int highest = outOf >= times.lastKey() ? outOf : seen;
    boolean zero = times.firstKey() == 0 || outOf == 0 && highest == 10 || highest == 1;
    SortedMap<Integer, String> all = new TreeMap<>();
    for (int code = zero ? 0 : 1; code <= highest; code++) {
      all.put(code, labels.getOrDefault(code, String.valueOf(code)));
    }
    if (highest == 1 && labels.isEmpty()) {
      return scale("yes-no", "en", labelled(KnownScales.of("yes-no")));
    }
    return scale(labels.isEmpty() ? "points" : null, "en", all);
  }

  private static SortedMap<Integer, String> labelled(KnownScale scale) {
    SortedMap<Integer, String> labels = new TreeMap<>();
    scale.levels().forEach(level -> labels.put(level.code(), scale.label(level.code(), "en")));
    return labels;
  }

  private Optional<Answers.Closed> known() {
    Collection<String> labels = counts.keySet();
    Optional<KnownScales.Match> match =
        labels.size() == 1
            ? KnownScales.on(KnownScales.of("yes-no"), labels)
            : KnownScales.find(labels);
    if (match.isEmpty()) {
      List<String> usual = usual();
      match = KnownScales.find(usual);
      match.ifPresent(
          m ->
              labels.stream()
                  .filter(label -> !usual.contains(label))
                  .forEach(
                      label -> doubts.add("is the answer '" + label + "' a slip? It comes once")));
    }
    return match.map(this::known);
  }

  /** The labels without those that come rarely, as far as these are few. */
  private List<String> usual() {
    List<String> usual =
        counts.entrySet().stream()
            .filter(count -> count.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toList());
    int covered = usual.stream().mapToInt(counts::get).sum();
    return covered >= USUAL * all ? usual : List.of();
  }

  private Answers.Closed known(KnownScales.Match match) {
    SortedMap<Integer, String> labels = new TreeMap<>();
    match
        .scale()
        .levels()
        .forEach(
            level -> labels.put(level.code(), match.scale().label(level.code(), match.language())));
    match.codes().forEach((label, code) -> labels.put(code, label));
    return scale(match.scale().id(), match.language(), labels);
  }

  /** Whether a quarter of {@code texts} are sentences: more than a word, and a full stop. */
  static boolean areSentences(Collection<String> texts) {
    long sentences = texts.stream().filter(text -> text.matches("(?s).*\\s.*[.!?]")).count();
    return 4 * sentences >= texts.size();
  }

  private Optional<Answers.Closed> labels() {
    boolean few = counts.size() <= MOST_LABELS && all >= 3 * counts.size();
    boolean texts = counts.keySet().stream().allMatch(text -> text.length() <= LONGEST_LABEL);
    if (!few
        || areSentences(counts.keySet())
        || !texts
        || counts.keySet().stream().allMatch(Values::isNumber)) {
      return Optional.empty();
    }
    SortedMap<Integer, String> labels = new TreeMap<>();
    for (String label : counts.keySet().stream().sorted().toList()) {
      labels.put(labels.size() + 1, label);
    }
    doubts.add("the codes follow the alphabet: put the answers in their order, if they have one");
    return Optional.of(scale(null, "en", labels));
  }

  private Answers.Closed scale(String id, String language, SortedMap<Integer, String> labels) {
    Map<Integer, List<String>> also = new TreeMap<>();
    labels.forEach(
        (code, label) -> {
          if (codes.containsKey(label)) {
            also.put(code, List.of(codes.get(label)));
          }
        });
    return new Answers.Closed(id, language, labels, also, none, List.copyOf(doubts));
  }
}
