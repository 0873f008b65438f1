package org.sojourn.reports.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.words.FigureText.Verdict;

/** Titles of figures that hold the shares of several indicators against their targets. */
public final class ShareTitles {

  private final Words words;
  private final Numbers numbers;
  private final FigureText text;

  /** Titles of figures of {@code directory} in the language of {@code words}. */
  public ShareTitles(Words words, ProgrammeDirectory directory) {
    this.words = words;
    this.numbers = FigureText.numbers(words, directory);
    this.text = new FigureText(words, directory);
  }

  /** Of shares of everybody; {@code shown} has one for each of {@code indicators}. */
  public String shares(List<Indicator> indicators, List<Estimate> shown) {
    return of(indicators, shown, "title.shares");
  }

  /** The same of headline indicators, which the title says. */
  public String headline(List<Indicator> indicators, List<Estimate> shown) {
    return of(indicators, shown, "title.headline");
  }

  private String of(List<Indicator> indicators, List<Estimate> shown, String several) {
    List<Integer> targeted =
        IntStream.range(0, indicators.size())
            .filter(i -> indicators.get(i).target() != null)
            .boxed()
            .toList();
    boolean isOne = targeted.size() == 1;
    int named = isOne ? targeted.get(0) : 0;
    List<Verdict> verdicts =
        targeted.stream().map(i -> text.verdict(indicators.get(i), shown.get(i))).toList();
    String plain = shown.size() == 1 ? "title.share" : several;
    String oneTarget = shown.size() == 1 ? "title.share.target" : "title.shares.target";
    return words.say(
        isOne ? oneTarget : plain,
        "label",
        words.set(indicators.get(named).label().in(words.language())),
        "low",
        numbers.percent(Titles.least(shown).value()),
        "high",
        numbers.percent(Titles.most(shown).value()),
        "count",
        shown.size(),
        "target",
        isOne ? target(indicators.get(named), shown.get(named)) : "",
        "targets",
        verdicts.contains(Verdict.UNSURE) ? 0 : targeted.size(),
        "reached",
        reached(verdicts));
  }

  /**
   * Of the shares of one group.
   *
   * @param group its name
   * @param own its figure for each of {@code indicators}, at least one of them shown
   */
  public String beside(String group, List<Indicator> indicators, List<Estimate> own) {
    List<Estimate> shown = own.stream().filter(Estimate::shown).toList();
    List<Verdict> verdicts =
        IntStream.range(0, indicators.size())
            .mapToObj(i -> text.verdict(indicators.get(i), own.get(i)))
            .filter(verdict -> verdict != Verdict.NONE)
            .toList();
    return words.say(
        "family.title.beside",
        "cell",
        group,
        "count",
        shown.size(),
        "low",
        numbers.percent(Titles.least(shown).value()),
        "high",
        numbers.percent(Titles.most(shown).value()),
        "targets",
        verdicts.contains(Verdict.UNSURE) ? 0 : verdicts.size(),
        "reached",
        reached(verdicts));
  }

  private static long reached(List<Verdict> verdicts) {
    return verdicts.stream().filter(verdict -> verdict != Verdict.MISSED).count();
  }

  /** How a figure stands to its target, inside a title. */
  private String target(Indicator indicator, Estimate estimate) {
    return words.say(
        "title.target",
        "target",
        text.target(indicator, estimate),
        "verdict",
        text.verdict(indicator, estimate).name().toLowerCase(Locale.ROOT),
        "interval",
        text.interval(estimate),
        "place",
        place(indicator.target(), estimate));
  }

  /** Where the interval lies, seen from the target. */
  private static String place(double target, Estimate estimate) {
    if (!FigureText.hasInterval(estimate) || FigureText.isCensus(estimate)) {
      return "none";
    }
    if (estimate.low() >= target) {
      return "above";
    }
    return estimate.high() >= target ? "inside" : "below";
  }
}
