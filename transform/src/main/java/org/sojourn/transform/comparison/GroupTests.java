package org.sojourn.transform.comparison;

import java.util.List;
import java.util.OptionalDouble;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Estimation;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/** How the groups of one kind of indicator are tested, out of their published figures. */
sealed interface GroupTests permits ShareTests, AnswerTests, GainTests {

  /**
   * What came of a test.
   *
   * @param name of the test
   * @param test its outcome, or why there is none
   * @param effect size of what it is about
   * @param effectName its name
   * @param caution what to beware of, or null
   */
  record Outcome(String name, Significance test, Result effect, String effectName, String caution) {

    /** Why nothing was tested, or what to beware of, or null. */
    String reason() {
      return test instanceof Significance.Untested none ? none.reason().text() : caution;
    }

    /** The test statistic; empty for exact tests, and where nothing was tested. */
    OptionalDouble statistic() {
      return Double.isNaN(test.statistic())
          ? OptionalDouble.empty()
          : OptionalDouble.of(test.statistic());
    }

    /** The degrees of freedom with number {@code place}, or null. */
    Double degrees(int place) {
      boolean has = test instanceof Significance.Tested t && t.degrees().size() > place;
      return has ? ((Significance.Tested) test).degrees().get(place) : null;
    }

    /** The p-value, or null where nothing was tested. */
    Double pValue() {
      return test instanceof Significance.Tested ? test.pValue() : null;
    }

    /** The effect size, or null. */
    Double effectSize() {
      boolean tested = test instanceof Significance.Tested;
      return tested ? effect.figure().map(Result.Figure::value).orElse(null) : null;
    }
  }

  /**
   * How two groups differ.
   *
   * @param outcome of the test
   * @param difference first less second, in the figure's unit
   * @param interval name of the difference's interval, or null
   */
  record Pair(Outcome outcome, Result difference, String interval) {}

  /** The tests of a measure that is no amount. */
  static GroupTests of(Measure measure, Estimation estimation) {
    Confidence confidence = new Confidence(estimation.confidence());
    if (measure instanceof Measure.Gain gain) {
      String item = gain.items().size() == 1 ? gain.items().get(0) : null;
      return new GainTests(item, estimation.finitePopulation(), confidence);
    }
    if (measure instanceof Measure.Share) {
      return new ShareTests(Statistic.SHARE, confidence);
    }
    if (measure instanceof Measure.Rate) {
      return new ShareTests(Statistic.RATE, confidence);
    }
    return new AnswerTests(measure instanceof Measure.Mean ? Statistic.MEAN : Statistic.NET_SCORE);
  }

  /** The figure that is compared. */
  Statistic statistic();

  /** Whether the tests rest on this figure of a group. */
  boolean needs(Estimate figure);

  /** Whether enough is published of a group, whose figure itself is. */
  boolean isPublished(Group group);

  /** Do groups differ? */
  Outcome among(List<Group> groups);

  /** How do two groups differ? The test is that {@link #among} two. */
  Pair between(Group first, Group second);

  /** Does the figure rise or fall along ordered groups, one position each? */
  Outcome along(List<Group> groups, double[] positions);
}
