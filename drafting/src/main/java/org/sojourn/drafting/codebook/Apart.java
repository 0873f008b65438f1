package org.sojourn.drafting.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.ingest.text.Folded;

/** Keeps answers apart: no text stands for two of them. */
final class Apart {

  private final Map<String, Integer> meaning = new HashMap<>();

  private Apart() {}

  /** {@code answers} with the tool's code behind each label that stands for another one already. */
  static List<DraftAnswer> of(List<DraftAnswer> answers) {
    Apart apart = new Apart();
    answers.forEach(answer -> apart.meaning.put(String.valueOf(answer.code()), answer.code()));
    for (DraftAnswer answer : answers) {
      answer.also().forEach(text -> apart.meaning.putIfAbsent(Folded.of(text), answer.code()));
    }
    List<DraftAnswer> told = new ArrayList<>();
    answers.forEach(answer -> told.add(apart.told(answer)));
    return told;
  }

  private DraftAnswer told(DraftAnswer answer) {
    Map<String, String> label = new LinkedHashMap<>();
    answer.label().forEach((language, text) -> label.put(language, own(text, answer)));
    List<String> also =
        answer.also().stream()
            .filter(text -> meaning.get(Folded.of(text)) == answer.code())
            .toList();
    return new DraftAnswer(answer.code(), label, also);
  }

  private String own(String text, DraftAnswer answer) {
    Integer other = meaning.putIfAbsent(Folded.of(text), answer.code());
    if (other == null || other == answer.code()) {
      return text;
    }
    String code = answer.also().isEmpty() ? String.valueOf(answer.code()) : answer.also().get(0);
    return text + " (" + code + ")";
  }
}
