package org.sojourn.reports.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Text;
import org.sojourn.model.report.ReportLanguages;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.ComparedGroups;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.words.Words;

/** The example as if its groups differed by size and country, with shrunken shares. */
public final class DifferingGroups {

  /** The indicator whose groups differ. */
  public static final String MATCH = "host_match";

  private static final List<String> COUNTRIES = List.of("DE", "ES", "FR", "IT", "PL");
  private static final double[] SHARES = {60, 92, 75, 95, 84};

  private DifferingGroups() {}

  /** The example with shrunken shares by country. */
  public static ProgrammeDirectory programme() {
    ProgrammeDirectory example = ExampleReport.programme();
    List<Indicator> indicators =
        example.indicators().stream().map(DifferingGroups::shrinking).toList();
    return new ProgrammeDirectory(
        example.path(),
        example.programme(),
        example.codebook(),
        example.sources(),
        indicators,
        example.report(),
        example.checks(),
        example.prose());
  }

  /** The label is there in every language, in English, so that notes can be written in all. */
  private static Text everywhere(Text text) {
    return new Text(
        ReportLanguages.ALL.stream().collect(Collectors.toMap(l -> l, l -> text.in("en"))));
  }

  private static Indicator shrinking(Indicator i) {
    return new Indicator(
        i.id(),
        everywhere(i.label()),
        i.construct(),
        i.criterion(),
        i.kirkpatrick(),
        i.measure(),
        i.target(),
        i.breakdowns(),
        i.interval(),
        i.compare(),
        i.trend(),
        i.id().equals(MATCH) ? List.of("country") : List.of());
  }

  /** A report in the making in {@code language}. */
  public static Composition composition(String language) {
    return new Composition(
        programme(), ExampleReport.FACTS, results(), ExampleReport.quality(), Words.in(language));
  }

  /** The example's figures, with other ones for the groups of {@link #MATCH}. */
  public static Results results() {
    List<Estimate> estimates = new ArrayList<>();
    for (Estimate e : ExampleReport.results().all()) {
      boolean replaced =
          e.indicator().equals(MATCH) && List.of("size", "country").contains(e.cell().breakdown());
      if (!replaced) {
        estimates.add(e);
      }
    }
    share(estimates, Statistic.SHARE, new Cell("size", List.of("micro")), 62, 9);
    share(estimates, Statistic.SHARE, new Cell("size", List.of("small")), 91, 6);
    share(estimates, Statistic.SHARE, new Cell("size", List.of("medium")), 85, 8);
    for (int i = 0; i < SHARES.length; i++) {
      Cell cell = new Cell("country", List.of(COUNTRIES.get(i)));
      share(estimates, Statistic.SHARE, cell, SHARES[i], 5);
      share(estimates, Statistic.SHRUNKEN_SHARE, cell, 80 + (SHARES[i] - 80) / 2, 3);
    }
    return new Results(estimates, compared());
  }

  private static void share(
      List<Estimate> estimates, Statistic statistic, Cell cell, double value, double half) {
    estimates.add(
        new Estimate(
            EstimateId.of("example", MATCH, null, statistic, cell, null),
            MATCH,
            null,
            statistic,
            cell,
            null,
            value,
            null,
            value - half,
            Math.min(100, value + half),
            26L,
            30L,
            statistic == Statistic.SHARE ? "Wilson" : "beta-binomial, empirical Bayes",
            CellStatus.PUBLISHED,
            null));
  }

  private static ComparedGroups compared() {
    List<Comparison> all =
        List.of(
            comparison(
                BuiltIn.responseTo("host-exit"), "country", Question.DIFFERENCE, 5, 0.001, 0.2),
            comparison(MATCH, "country", Question.DIFFERENCE, 5, 0.002, 0.4),
            comparison(MATCH, "size", Question.DIFFERENCE, 3, 0.01, 0.3),
            comparison(MATCH, "cohort", Question.TREND, 3, 0.03, -0.35),
            comparison(MATCH, "cohort", Question.DIFFERENCE, 3, 0.4, 0.1));
    List<ComparisonPair> pairs =
        List.of(
            pair("country", "DE", "ES", -32, 0.02),
            pair("country", "DE", "IT", -35, 0.004),
            pair("country", "ES", "IT", -3, 0.8),
            pair("size", "micro", "small", -29, 0.01),
            pair("size", "micro", "medium", -23, 0.2));
    return new ComparedGroups(all, pairs);
  }

  private static Comparison comparison(
      String indicator, String breakdown, Question question, long groups, double p, double effect) {
    return new Comparison(
        "E-" + indicator + breakdown + question.id(),
        indicator,
        breakdown,
        question,
        question == Question.TREND ? "Cochran-Armitage" : "chi-squared",
        groups,
        0,
        78,
        9.0,
        2.0,
        null,
        p,
        p,
        "Benjamini-Hochberg",
        effect,
        "Cramer's V",
        null);
  }

  private static ComparisonPair pair(
      String breakdown, String first, String second, double difference, double p) {
    return new ComparisonPair(
        "E-" + first + second,
        "E-" + MATCH + breakdown + "difference",
        MATCH,
        new Cell(breakdown, List.of(first)),
        new Cell(breakdown, List.of(second)),
        "chi-squared",
        difference,
        difference - 18,
        difference + 21,
        "Newcombe",
        6.0,
        1.0,
        p,
        p,
        "Holm over pairs, Benjamini-Bogomolov",
        0.3,
        "Cramer's V",
        null);
  }
}
