package org.sojourn.reports.words;

import java.util.List;
import java.util.stream.DoubleStream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Estimate;

/**
 * Titles that tell the finding of a figure of answers, the same in every edition of the results.
 */
public final class Titles {

  private final Words words;
  private final Labels labels;
  private final Numbers numbers;
  private final FigureText text;

  /** Titles of figures of {@code directory} in the language of {@code words}. */
  public Titles(Words words, ProgrammeDirectory directory) {
    this.words = words;
    this.labels = new Labels(words, directory);
    this.numbers = FigureText.numbers(words, directory);
    this.text = new FigureText(words, directory);
  }

  /** Of shares by the groups of {@code breakdown}; {@code shown} is not empty. */
  public String groups(String breakdown, List<Estimate> shown) {
    return range("title.groups", breakdown, shown);
  }

  /** The same where tests found no difference between the groups. */
  public String chance(String breakdown, List<Estimate> shown) {
    return range("title.chance", breakdown, shown);
  }

  private String range(String key, String breakdown, List<Estimate> shown) {
    return words.say(
        key,
        "breakdown",
        labels.by(breakdown),
        "count",
        shown.size(),
        "low",
        text.value(least(shown)),
        "high",
        text.value(most(shown)));
  }

  /**
   * Of the answers to questions on one scale.
   *
   * @param first the name of the first question
   * @param questions for each question a shown share for every answer of {@code scale}
   */
  public String answers(String first, Scale scale, List<List<Estimate>> questions) {
    int last = scale.answers().size() - 1;
    String from = numbers.percent(shares(questions, last).min().orElseThrow());
    String to = numbers.percent(shares(questions, last).max().orElseThrow());
    return words.say(
        "title.answers",
        "count",
        questions.size(),
        "nobody",
        shares(questions, 0).allMatch(share -> share == 0) ? "yes" : "no",
        "spread",
        spread(from, to),
        "label",
        first,
        "lowest",
        answer(scale, 0),
        "most",
        numbers.percent(shares(questions, 0).max().orElseThrow()),
        "highest",
        answer(scale, last),
        "from",
        from,
        "to",
        to);
  }

  private String answer(Scale scale, int position) {
    return words.set(scale.answers().get(position).label().in(words.language()));
  }

  private static DoubleStream shares(List<List<Estimate>> questions, int position) {
    return questions.stream().mapToDouble(answers -> answers.get(position).value());
  }

  /**
   * Of mean gains by skill.
   *
   * @param shown the gains, not empty
   * @param probabilities p-values of those that were tested
   * @param level below which a p-value has found a change
   */
  public String gains(List<Estimate> shown, List<Double> probabilities, double level) {
    String low = numbers.signed(least(shown).value(), 2);
    String high = numbers.signed(most(shown).value(), 2);
    return words.say(
        "title.gain",
        "spread",
        spread(low, high),
        "tests",
        probabilities.size(),
        "sure",
        probabilities.stream().filter(p -> p < level).count(),
        "count",
        shown.size(),
        "above",
        shown.stream().filter(g -> FigureText.hasInterval(g) && g.low() > 0).count(),
        "low",
        low,
        "high",
        high);
  }

  /** How a message tells one value from a range. */
  public static String spread(String low, String high) {
    return low.equals(high) ? "one" : "range";
  }

  /** Of who improved and who declined by skill; both are shown and not empty. */
  public String changes(List<Estimate> improved, List<Estimate> declined) {
    String low = text.value(least(improved));
    String high = text.value(most(improved));
    return words.say(
        "title.change",
        "spread",
        spread(low, high),
        "low",
        low,
        "high",
        high,
        "worst",
        text.value(most(declined)));
  }

  /** Of response rates; {@code shown} is not empty. */
  public String response(List<Estimate> shown) {
    return words.say(
        "title.response",
        "count",
        shown.size(),
        "low",
        text.value(least(shown)),
        "high",
        text.value(most(shown)));
  }

  /** Of one indicator by country and sector at once; {@code shown} is not empty. */
  public String crossed(String label, List<Estimate> shown) {
    String low = text.value(least(shown));
    String high = text.value(most(shown));
    return words.say(
        "title.cross",
        "spread",
        spread(low, high),
        "label",
        label,
        "count",
        shown.size(),
        "low",
        low,
        "high",
        high);
  }

  /** The first of the least. */
  static Estimate least(List<Estimate> shown) {
    return shown.stream().reduce((a, b) -> b.value() < a.value() ? b : a).orElseThrow();
  }

  /** The first of the greatest. */
  static Estimate most(List<Estimate> shown) {
    return shown.stream().reduce((a, b) -> b.value() > a.value() ? b : a).orElseThrow();
  }
}
