package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.drafting.codebook.DraftAnswer;
import org.sojourn.drafting.codebook.DraftMissing;
import org.sojourn.drafting.codebook.DraftScale;
import org.sojourn.drafting.guess.Answers.Closed;
import org.sojourn.drafting.likert.KnownScale;
import org.sojourn.drafting.likert.KnownScales;
import org.sojourn.drafting.likert.NoAnswers;
import org.sojourn.drafting.likert.Phrase;
import org.sojourn.model.codebook.MissingReason;

/** Makes scales of guessed answers: one for all questions whose answers are the same. */
final class ScaleSketches {

  private final Map<String, Sketch> sketches = new LinkedHashMap<>();

  /** What is known of one scale. */
  private static final class Sketch {
    private final Closed first;
    private final Map<Integer, List<String>> labels = new TreeMap<>();
    private final Map<Integer, Set<String>> also = new TreeMap<>();
    private final Map<String, Answers.Missing> none = new TreeMap<>();
    private final List<String> doubts = new ArrayList<>();

    Sketch(Closed first) {
      this.first = first;
    }
  }

  /** Learns the answers of a question; returns the key under which its scale is found. */
  String learn(Closed closed) {
    String key = key(closed);
    while (sketches.containsKey(key) && contradicts(sketches.get(key), closed)) {
      key = key + " again";
    }
    Sketch sketch = sketches.computeIfAbsent(key, k -> new Sketch(closed));
    closed
        .labels()
        .forEach(
            (code, label) -> {
              List<String> known = sketch.labels.computeIfAbsent(code, c -> new ArrayList<>());
              if (known.stream().noneMatch(other -> Phrase.of(other).equals(Phrase.of(label)))) {
                known.add(label);
              }
            });
    closed
        .also()
        .forEach(
            (code, texts) -> sketch.also.computeIfAbsent(code, c -> new TreeSet<>()).addAll(texts));
    closed.none().forEach(sketch.none::putIfAbsent);
    if (closed.scale() == null && !Compatible.numbered(closed)) {
      closed.doubts().stream()
          .filter(doubt -> !doubt.contains("slip") && !sketch.doubts.contains(doubt))
          .forEach(sketch.doubts::add);
    }
    return key;
  }

  /** Whether a tool's code means one answer here and another one there. */
  private static boolean contradicts(Sketch sketch, Closed closed) {
    for (Map.Entry<Integer, List<String>> also : closed.also().entrySet()) {
      boolean elsewhere =
          sketch.also.entrySet().stream()
              .filter(known -> !known.getKey().equals(also.getKey()))
              .anyMatch(known -> also.getValue().stream().anyMatch(known.getValue()::contains));
      if (elsewhere) {
        return true;
      }
    }
    return false;
  }

  private static String key(Closed closed) {
    if (closed.scale() != null && !closed.bare()) {
      return closed.scale();
    }
    return closed.bare() || Compatible.numbered(closed)
        ? "points " + closed.lowest() + " " + closed.highest() + (closed.bare() ? "" : " labelled")
        : "labels " + closed.labels().values();
  }

  /** The scales by key, in the order in which they were met. */
  Map<String, DraftScale> scales() {
    Map<String, DraftScale> scales = new LinkedHashMap<>();
    sketches.forEach((key, sketch) -> scales.put(key, scale(key, sketch)));
    return scales;
  }

  private static DraftScale scale(String key, Sketch sketch) {
    List<DraftAnswer> answers = new ArrayList<>();
    sketch.labels.forEach((code, labels) -> answers.add(answer(sketch, code, labels)));
    boolean common = sketch.first.scale() != null && !sketch.first.bare();
    Integer neutral = null;
    if (common && KnownScales.of(sketch.first.scale()).neutral().isPresent()) {
      neutral = KnownScales.of(sketch.first.scale()).neutral().getAsInt();
    }
    List<String> doubts = new ArrayList<>(sketch.doubts);
    if (sketch.first.bare()) {
      doubts.add(
          "what did respondents read for these numbers, and does the scale end where the answers do?");
    }
    codes(sketch).forEach(doubts::add);
    String id = common || key.startsWith("points") ? key.replace(" again", "") : null;
    return new DraftScale(id, answers, neutral, missing(sketch), doubts);
  }

  private static DraftAnswer answer(Sketch sketch, int code, List<String> labels) {
    Closed closed = sketch.first;
    Map<String, String> label = new LinkedHashMap<>();
    boolean foreign = closed.scale() != null && !closed.bare() && !closed.language().equals("en");
    if (foreign) {
      KnownScale known = KnownScales.of(closed.scale());
      label.put("en", known.label(code, "en"));
      label.put(closed.language(), labels.get(0));
    } else {
      label.put("en", labels.get(0));
    }
    List<String> also = new ArrayList<>(labels.subList(1, labels.size()));
    also.addAll(sketch.also.getOrDefault(code, Set.of()));
    return new DraftAnswer(code, label, List.copyOf(also));
  }

  /** Customs for numbers such as 98 differ: whoever sent the file knows. */
  private static List<String> codes(Sketch sketch) {
    List<String> guessed =
        sketch.none.entrySet().stream()
            .filter(none -> none.getValue().label() == null)
            .map(none -> none.getKey() + " is taken for '" + none.getValue().reason().id() + "'")
            .toList();
    return guessed.isEmpty() ? List.of() : List.of(String.join(", ", guessed) + ": is that so?");
  }

  private static List<DraftMissing> missing(Sketch sketch) {
    Map<MissingReason, List<String>> texts = new TreeMap<>();
    Map<MissingReason, String> labels = new TreeMap<>();
    sketch.none.forEach(
        (text, none) -> {
          boolean first =
              none.label() != null && labels.putIfAbsent(none.reason(), none.label()) == null;
          if (!first || !text.equals(none.label())) {
            texts.computeIfAbsent(none.reason(), r -> new ArrayList<>()).add(text);
          }
        });
    List<DraftMissing> missing = new ArrayList<>();
    for (MissingReason reason : MissingReason.values()) {
      List<String> codes = texts.getOrDefault(reason, List.of());
      if (!codes.isEmpty() || labels.containsKey(reason)) {
        String label = labels.getOrDefault(reason, NoAnswers.label(reason));
        boolean number = !codes.isEmpty() && Values.isWhole(codes.get(0));
        String code = number ? codes.get(0) : label;
        List<String> also = number ? codes.subList(1, codes.size()) : codes;
        missing.add(new DraftMissing(code, reason, Map.of("en", label), List.copyOf(also)));
      }
    }
    return missing;
  }
}
