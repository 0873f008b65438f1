package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;

/**
 * The texts that stand for answers: codes, labels in any language, and further declared ones. A
 * label that stands for two answers (in two languages) is none. What a text means is a number: the
 * code of an answer or the place of an option, and the negative code of a missing reason.
 *
 * <p>Beside these texts are understood a label with a further text in brackets behind it, {@code
 * Satisfied(A4)}, and ratings out of the highest code, {@code 8/10}.
 */
final class AnswerTexts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("0*(\\d+)(?:[.,]0+)?");
  private static final Pattern RATING = Pattern.compile("0*(\\d+) ?/ ?0*(\\d+)");
  private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*\\(([^()\\s]+)\\)");

  private final HashMap<String, Integer> codes = new HashMap<>();
  private final HashMap<String, Integer> labels = new HashMap<>();
  private final HashMap<String, Integer> also = new HashMap<>();
  private final HashSet<String> twice = new HashSet<>();
  private String highest = "";

  private AnswerTexts() {}

  /** The texts of the answers of {@code scale}. */
  static AnswerTexts of(Scale scale) {
    AnswerTexts texts = new AnswerTexts();
    for (Answer answer : scale.answers()) {
      texts.add(answer.label().byLanguage().values(), answer.also(), answer.code());
    }
    texts.missing(scale.missing());
    for (Answer answer : scale.answers()) {
      texts.codes.put(String.valueOf(answer.code()), answer.code());
    }
    texts.highest = String.valueOf(scale.highest());
    return texts.settled();
  }

  /** The texts of {@code options}, by their places from 0, and of answers that are none. */
  static AnswerTexts of(List<Option> options, List<MissingAnswer> missing) {
    AnswerTexts texts = new AnswerTexts();
    for (int i = 0; i < options.size(); i++) {
      texts.add(options.get(i).label().byLanguage().values(), options.get(i).also(), i);
    }
    texts.missing(missing);
    for (int i = 0; i < options.size(); i++) {
      texts.codes.put(Folded.of(options.get(i).id()), i);
    }
    return texts.settled();
  }

  private void missing(List<MissingAnswer> answers) {
    for (MissingAnswer answer : answers) {
      add(answer.label().byLanguage().values(), answer.also(), answer.reason().code());
      codes.put(Folded.of(answer.code()), (int) answer.reason().code());
    }
  }

  private void add(Collection<String> names, List<String> others, int meaning) {
    others.forEach(text -> put(also, text, meaning));
    names.forEach(text -> put(labels, text, meaning));
    others.forEach(text -> put(labels, text, meaning));
  }

  private void put(Map<String, Integer> texts, String text, int meaning) {
    Integer other = texts.put(Folded.of(text), meaning);
    if (other != null && other != meaning) {
      twice.add(Folded.of(text));
    }
  }

  private AnswerTexts settled() {
    twice.forEach(labels::remove);
    twice.forEach(also::remove);
    return this;
  }

  /** What {@code text} means; null when it stands for no answer. */
  Integer find(String text) {
    String folded = Folded.of(text);
    Integer meaning = codes.getOrDefault(folded, labels.get(folded));
    if (meaning == null) {
      meaning = number(folded);
    }
    return meaning == null ? bracketed(folded) : meaning;
  }

  private Integer number(String folded) {
    Matcher code = CODE.matcher(folded);
    if (code.matches()) {
      return codes.get(code.group(1));
    }
    Matcher rating = RATING.matcher(folded);
    if (!rating.matches() || !rating.group(2).equals(highest)) {
      return null;
    }
    Integer points = codes.get(rating.group(1));
    return points != null && points >= 0 ? points : null;
  }

  private Integer bracketed(String folded) {
    Matcher brackets = BRACKETS.matcher(folded);
    if (!folded.endsWith(")") || !brackets.matches()) {
      return null;
    }
    return also.getOrDefault(brackets.group(2), labels.get(brackets.group(1)));
  }

  /**
   * What {@code text} means, where a text in brackets behind it does not count unless a label
   * stands before it: several answers, each with its own, are not taken for the last one.
   */
  Integer findOne(String text) {
    String folded = Folded.of(text);
    Matcher brackets = BRACKETS.matcher(folded);
    boolean several = brackets.matches() && !labels.containsKey(brackets.group(1));
    return several ? codes.getOrDefault(folded, labels.get(folded)) : find(text);
  }

  /** Labels and further texts, folded. */
  Set<String> labels() {
    return labels.keySet();
  }
}
