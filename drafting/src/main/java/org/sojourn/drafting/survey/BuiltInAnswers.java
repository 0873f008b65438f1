package org.sojourn.drafting.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sojourn.drafting.likert.KnownScale;
import org.sojourn.drafting.likert.KnownScales;

/** Answers that LimeSurvey's question types bring with them and its files do not name. */
final class BuiltInAnswers {

  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "other",
          Map.of("en", "Other", "de", "Sonstiges", "fr", "Autre", "es", "Otro", "it", "Altro"),
          "uncertain",
          Map.of(
              "en",
              "Uncertain",
              "de",
              "Unsicher",
              "fr",
              "Incertain",
              "es",
              "No sé",
              "it",
              "Non so"),
          "female",
          Map.of("en", "Female", "de", "Weiblich", "fr", "Femme", "es", "Mujer", "it", "Femmina"),
          "male",
          Map.of("en", "Male", "de", "Männlich", "fr", "Homme", "es", "Hombre", "it", "Maschio"));

  private final List<String> languages;

  /** Answers in {@code languages}; English stands in where a language is not known. */
  BuiltInAnswers(List<String> languages) {
    this.languages = languages.stream().map(Languages::twoLetters).distinct().toList();
  }

  List<Choice> points(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).map(this::number).toList();
  }

  private Choice number(String code) {
    Map<String, String> label = new LinkedHashMap<>();
    languages.forEach(language -> label.put(language, code));
    return new Choice(code, label, null);
  }

  List<Choice> yesNo() {
    return List.of(known("Y", "yes-no", 1), known("N", "yes-no", 0));
  }

  List<Choice> yesNoUncertain() {
    List<Choice> choices = new ArrayList<>(yesNo());
    choices.add(word("U", "uncertain"));
    return choices;
  }

  List<Choice> change() {
    return List.of(known("I", "change3", 3), known("S", "change3", 2), known("D", "change3", 1));
  }

  List<Choice> gender() {
    return List.of(word("F", "female"), word("M", "male"));
  }

  /** "Other", which the tool stores as {@code code}. */
  Choice other(String code) {
    return word(code, "other");
  }

  private Choice known(String code, String scale, int answer) {
    KnownScale known = KnownScales.of(scale);
    Map<String, String> label = new LinkedHashMap<>();
    for (String language : languages) {
      boolean spoken = KnownScales.LANGUAGES.contains(language);
      label.put(language, known.label(answer, spoken ? language : "en"));
    }
    return new Choice(code, label, null);
  }

  private Choice word(String code, String word) {
    Map<String, String> words = WORDS.get(word);
    Map<String, String> label = new LinkedHashMap<>();
    languages.forEach(
        language -> label.put(language, words.getOrDefault(language, words.get("en"))));
    return new Choice(code, label, null);
  }
}
