package org.sojourn.reports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;

/** Titles that tell the finding of a figure, the same in every edition of the results. */
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

  /** Companies, then exchanges, as far as {@code stages} are shown; empty where none is. */
  public Optional<String> funnel(List<Estimate> stages) {
    List<String> companies = new ArrayList<>();
    List<String> exchanges = new ArrayList<>();
    for (String id : BuiltIn.STAGES) {
      Predicate<Estimate> counts = e -> e.shown() && e.value() > 0;
      Optional<Estimate> count =
          stages.stream().filter(counts.and(e -> e.cell().keys().contains(id))).findFirst();
      if (count.isPresent() && id.equals(BuiltIn.STAGES.get(0))) {
        companies.add(stage("title.funnel.registered", "", count.get()));
      } else if (count.isPresent()) {
        String key = exchanges.isEmpty() ? "title.funnel.first" : "title.funnel.next";
        exchanges.add(stage(key, words.say("funnel.verb." + id), count.get()));
      }
    }
    if (!exchanges.isEmpty()) {
      companies.add(String.join(", ", exchanges));
    }
    return companies.isEmpty() ? Optional.empty() : Optional.of(words.parts(companies));
  }

  private String stage(String key, String verb, Estimate count) {
    return words.say(
        key, "count", Math.round(count.value()), "number", text.value(count), "verb", verb);
  }

  /** Of exchanges by route, of which at least one is shown. */
  public String flows(List<Estimate> flows) {
    List<Estimate> shown = flows.stream().filter(Estimate::shown).toList();
    Estimate largest = most(shown);
    return words.say(
        "title.flow",
        "flows",
        shown.size(),
        "hidden",
        flows.stream().filter(flow -> flow.status().hidden()).count(),
        "ties",
        shown.stream().filter(flow -> flow.value().equals(largest.value())).count(),
        "most",
        Math.round(largest.value()),
        "from",
        labels.country(largest.cell().keys().get(0)),
        "to",
        labels.country(largest.cell().keys().get(1)));
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

  /**
   * The largest of numbers of exchanges, of all exchanges or of those shown where their number is
   * hidden.
   *
   * @param cells the numbers by {@code breakdown}, at least one of them shown
   * @param all the number of all exchanges
   */
  public String counts(String breakdown, List<Estimate> cells, Optional<Estimate> all) {
    List<Estimate> shown = cells.stream().filter(Estimate::shown).toList();
    double most = most(shown).value();
    Optional<Double> whole = all.filter(Estimate::shown).map(Estimate::value);
    double total = whole.orElseGet(() -> shown.stream().mapToDouble(Estimate::value).sum());
    List<String> largest =
        shown.stream().filter(e -> e.value() == most).map(e -> labels.cell(e.cell())).toList();
    return words.say(
        "title.counts",
        "kind",
        breakdown.equals("partner-country") ? "partner" : breakdown,
        "groups",
        cells.size(),
        "largest",
        labels.list(largest),
        "ties",
        largest.size(),
        "count",
        numbers.count(Math.round(most)),
        "total",
        numbers.count(Math.round(total)),
        "whole",
        Boolean.toString(whole.isPresent()),
        "hidden",
        cells.size() - shown.size());
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
