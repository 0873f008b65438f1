package org.sojourn.drafting.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.drafting.likert.KnownScales;
import org.sojourn.drafting.likert.NoAnswers;
import org.sojourn.drafting.survey.Choice;
import org.sojourn.model.codebook.MissingReason;

/**
 * Makes a scale of the choices of a question. Codes of the tool stay where they are numbers from 0
 * to 100; else answers of a common scale are numbered from its low end, and other answers in their
 * order, with the tool's codes as further texts.
 */
final class ScaleDrafter {

  private static final int HIGHEST = 100;

  private final List<Choice> answers;
  private final List<Choice> none;
  private final KnownScales.Match known;
  private final Map<Choice, Integer> codes = new HashMap<>();

  private ScaleDrafter(List<Choice> choices) {
    List<Choice> real = choices.stream().filter(choice -> reason(choice).isEmpty()).toList();
    boolean few = real.size() < 2;
    answers = few ? choices : real;
    none = few ? List.of() : choices.stream().filter(c -> reason(c).isPresent()).toList();
    known = known(answers).orElse(null);
    if (known == null || answers.stream().anyMatch(choice -> number(choice) >= 0)) {
      number();
    } else {
      rise();
    }
  }

  /** The scale of {@code choices}; without a name unless it is a common one. */
  static DraftScale of(List<Choice> choices) {
    return new ScaleDrafter(choices.stream().limit(HIGHEST).toList()).scale();
  }

  private DraftScale scale() {
    return new DraftScale(
        known == null ? null : known.scale().id(),
        Apart.of(answers.stream().map(this::answer).sorted(BY_CODE).toList()),
        neutral(),
        none.stream()
            .map(c -> new DraftMissing(c.code(), reason(c).orElseThrow(), c.label(), List.of()))
            .toList(),
        doubts());
  }

  private static final Comparator<DraftAnswer> BY_CODE = Comparator.comparingInt(DraftAnswer::code);

  private static Optional<MissingReason> reason(Choice choice) {
    return choice.label().values().stream()
        .map(NoAnswers::phrase)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<KnownScales.Match> known(List<Choice> choices) {
    return choices.stream()
        .flatMap(choice -> choice.label().keySet().stream())
        .distinct()
        .map(language -> choices.stream().map(c -> c.label().getOrDefault(language, "")).toList())
        .map(KnownScales::find)
        .flatMap(Optional::stream)
        .filter(match -> match.codes().size() == choices.size())
        .findFirst();
  }

  /** From the low end of the common scale; a part of it is numbered anew. */
  private void rise() {
    List<Choice> rising = answers.stream().sorted(Comparator.comparingInt(this::level)).toList();
    boolean whole = rising.size() == known.scale().levels().size();
    for (int i = 0; i < rising.size(); i++) {
      codes.put(rising.get(i), whole ? level(rising.get(i)) : i + 1);
    }
  }

  /** Numbers keep their value; others get the next free ones above them. */
  private void number() {
    int next = 1 + Math.max(0, answers.stream().mapToInt(ScaleDrafter::number).max().orElse(0));
    for (Choice choice : answers) {
      int number = number(choice);
      boolean free = number >= 0 && !codes.containsValue(number);
      codes.put(choice, free ? number : next++);
    }
  }

  /** Most numbered answers can be put above 100 by a number close to it: then they are too many. */
  private static int number(Choice choice) {
    String code = choice.code().strip();
    return code.matches("0|[1-9]\\d?") ? Integer.parseInt(code) : -1;
  }

  private int level(Choice choice) {
    return choice.label().values().stream()
        .filter(known.codes()::containsKey)
        .map(known.codes()::get)
        .findFirst()
        .orElse(0);
  }

  private DraftAnswer answer(Choice choice) {
    int code = codes.get(choice);
    boolean same =
        choice.code().equals(String.valueOf(code)) || choice.label().containsValue(choice.code());
    return new DraftAnswer(code, choice.label(), same ? List.of() : List.of(choice.code()));
  }

  private Integer neutral() {
    if (known == null || known.scale().neutral().isEmpty()) {
      return null;
    }
    int neutral = known.scale().neutral().getAsInt();
    return answers.stream()
        .filter(choice -> level(choice) == neutral)
        .map(codes::get)
        .findFirst()
        .orElse(null);
  }

  private List<String> doubts() {
    List<String> doubts = new ArrayList<>();
    if (known == null) {
      if (!answers.stream().allMatch(choice -> number(choice) >= 0)) {
        doubts.add("the codes follow the order of the questionnaire: do they rise with the scale?");
      }
    } else if (falls()) {
      doubts.add("the tool's codes fall while the scale rises: name codes of shares with care");
    }
    return doubts;
  }

  private boolean falls() {
    Choice low = answers.stream().min(Comparator.comparingInt(this::level)).orElseThrow();
    return codes.values().stream().anyMatch(code -> code < codes.get(low));
  }
}
