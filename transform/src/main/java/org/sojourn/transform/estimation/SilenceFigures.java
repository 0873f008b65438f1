package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.LinkedCells;
import org.sojourn.transform.base.ShownTotals;
import org.sojourn.transform.base.Silence;
import org.sojourn.transform.base.SilenceFamily;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.agreement.JointAnswers;
import org.sojourn.transform.stats.compare.Adjustment;
import org.sojourn.transform.stats.compare.MannWhitney;

/**
 * Whether the silence of one party goes with the answers of another: the answers of each party
 * where another one answered, and where it did not, and the test of Mann and Whitney between the
 * two. The tests that can be shown are a family; their p-values are adjusted after Holm. Only of
 * parties whose answers as a whole another indicator shows: then nothing new is told of them but
 * the division.
 */
record SilenceFigures(ProgrammeDirectory directory, Uncertainty uncertainty, Figures figures) {

  /** With more answers than this the normal approximation serves. */
  static final long MOST_EXACT = 60;

  private record Tested(Spot spot, Silence silence, Significance test) {}

  /** Adds the figures of all exchanges of which any party answered. */
  void add(Spot spot, Indicator indicator, Base.Together base, JointAnswers answers) {
    List<Integer> codes =
        directory.codebook().scaleOf(base.item()).orElseThrow().answers().stream()
            .map(Answer::code)
            .toList();
    List<Tested> tests = new ArrayList<>();
    List<Role> roles = base.parties();
    for (int role = 0; role < roles.size(); role++) {
      if (!ShownTotals.has(directory, base.item(), base.wave(), roles.get(role))) {
        continue;
      }
      for (int other = 0; other < roles.size(); other++) {
        if (role != other) {
          Histogram with = answers.answers(role, other, true);
          Histogram without = answers.answers(role, other, false);
          Silence silence =
              Silence.of(
                  roles.get(role), roles.get(other), counts(codes, with), counts(codes, without));
          addGroup(spot, indicator, silence, true, codes, with);
          addGroup(spot, indicator, silence, false, codes, without);
          tests.add(test(spot, silence, with, without));
        }
      }
    }
    addAdjusted(tests, spot.base());
  }

  private static long[] counts(List<Integer> codes, Histogram answers) {
    return codes.stream().mapToLong(code -> answers.count(a -> a == code)).toArray();
  }

  private void addGroup(
      Spot of,
      Indicator indicator,
      Silence silence,
      boolean answered,
      List<Integer> codes,
      Histogram group) {
    Shares shares = new Shares(indicator.interval(), uncertainty);
    Spot spot =
        new Spot(
            of.indicator(),
            null,
            LinkedCells.silenceGroup(silence.role(), silence.other(), answered),
            group.size(),
            null);
    for (int code : codes) {
      Result share = shares.of(group.count(a -> a == code), group.size(), Population.UNLIMITED);
      figures.add(spot, Statistic.ANSWER_SHARE, code, share, indicator.interval().title());
    }
  }

  private Tested test(Spot of, Silence silence, Histogram with, Histogram without) {
    Spot spot =
        new Spot(
            of.indicator(),
            null,
            LinkedCells.silence(silence.role(), silence.other()),
            silence.size(),
            null);
    MannWhitney ranks = new MannWhitney(with, without);
    boolean exact = silence.size() <= MOST_EXACT;
    Significance test = exact ? ranks.exact() : ranks.normal();
    Result p =
        test instanceof Significance.Untested none
            ? Result.undefined(none.reason())
            : Result.of(((Significance.Tested) test).pValue());
    figures.add(spot, Statistic.CLIFFS_DELTA, ranks.cliffsDelta(), "where both answered above");
    figures.add(spot, Statistic.P_VALUE, p, "Mann-Whitney, " + (exact ? "exact" : "normal"));
    return new Tested(spot, silence, test);
  }

  private void addAdjusted(List<Tested> tests, long complete) {
    Disclosure policy = directory.programme().disclosure();
    List<Silence> shown =
        SilenceFamily.shown(tests.stream().map(Tested::silence).toList(), complete, policy);
    List<Tested> family =
        tests.stream()
            .filter(t -> shown.contains(t.silence()))
            .filter(t -> t.test() instanceof Significance.Tested)
            .toList();
    double[] raw =
        family.stream().mapToDouble(t -> ((Significance.Tested) t.test()).pValue()).toArray();
    double[] adjusted = Adjustment.HOLM.of(raw);
    for (int i = 0; i < adjusted.length; i++) {
      Result result = Result.of(adjusted[i]);
      figures.add(
          family.get(i).spot(), Statistic.ADJUSTED_P_VALUE, result, "Holm over pairs of parties");
    }
  }
}
