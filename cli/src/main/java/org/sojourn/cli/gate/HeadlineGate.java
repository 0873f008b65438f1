package org.sojourn.cli.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.estimate.Statistic.Unit;
import org.sojourn.model.programme.Gates;
import org.sojourn.model.run.GateResult;

/**
 * Refuses a headline figure that has shifted further than the limit, and further than who came and
 * who went explains. The figures are those before disclosure control, so that figures which stay as
 * they were published hide nothing from the gate.
 *
 * @param limits of the programme
 * @param before all figures of everybody in the published run, unprotected
 * @param now all figures of everybody in this run, unprotected
 * @param overlap of the bases of a figure in the two runs, where it can be told; asked only when a
 *     shift is beyond the limit, since it reads rows
 */
public record HeadlineGate(
    Gates limits,
    List<Estimate> before,
    List<Estimate> now,
    Function<Estimate, Optional<Overlap>> overlap) {

  /** In fiftieths of a standard deviation: 10 points of a share near 50 % are 10 of them. */
  private static final double PARTS_OF_A_DEVIATION = 50;

  private static final double WHOLE = 100;

  /** Copies the lists. */
  public HeadlineGate {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  /** What the gate finds of the figures {@code headline} of this run. */
  public List<GateResult> judge(List<Estimate> headline) {
    List<GateResult> results = new ArrayList<>();
    for (Estimate figure : headline) {
      before.stream()
          .filter(earlier -> earlier.id().equals(figure.id()) && earlier.value() != null)
          .findFirst()
          .flatMap(earlier -> judge(earlier, figure))
          .ifPresent(results::add);
    }
    return List.copyOf(results);
  }

  private Optional<GateResult> judge(Estimate was, Estimate is) {
    if (is.value() == null) {
      return Optional.of(
          Gate.HEADLINE.refused(
              is.indicator(),
              null,
              limits.headlineShift(),
              "'%s' was %s and has no value now; look for answers that are no longer read"
                  .formatted(is.indicator(), shown(was))));
    }
    double shift = Math.abs(is.value() - was.value());
    OptionalDouble deviation = deviation(was, is);
    if (deviation.isEmpty()) {
      return Optional.empty();
    }
    double measured = ofPoints(is) ? shift : PARTS_OF_A_DEVIATION * shift / deviation.getAsDouble();
    if (shift == 0 || measured <= limits.headlineShift()) {
      double value = shift == 0 ? 0 : measured;
      return Optional.of(Gate.HEADLINE.passed(is.indicator(), value, limits.headlineShift()));
    }
    return Optional.of(test(was, is, measured, deviation.getAsDouble()));
  }

  private GateResult test(Estimate was, Estimate is, double measured, double deviation) {
    Overlap bases =
        overlap.apply(is).orElseGet(() -> Overlap.greatest(count(was.base()), count(is.base())));
    double p = ShiftTest.probability(is.value() - was.value(), deviation, bases);
    if (p >= limits.headlineLevel()) {
      return Gate.HEADLINE.passed(is.indicator(), measured, limits.headlineShift());
    }
    return Gate.HEADLINE.refused(
        is.indicator(),
        measured,
        limits.headlineShift(),
        String.format(
            Locale.ROOT,
            "'%s' is %s after %s: a shift of %s %s, more than %s, which who came and went does not"
                + " explain (%d came, %d went, %d stayed; p %s, below %s); look for recoded or"
                + " swapped answers",
            is.indicator(),
            shown(is),
            shown(was),
            Numbers.rounded(measured, 1),
            ofPoints(is) ? "points" : "fiftieths of a standard deviation",
            Numbers.plain(limits.headlineShift()),
            bases.came(),
            bases.went(),
            bases.kept(),
            p < 0.0001 ? "< 0.0001" : "= " + Numbers.rounded(p, 4),
            Numbers.plain(limits.headlineLevel())));
  }

  private static long count(Long base) {
    return base == null ? 0 : base;
  }

  private static boolean ofPoints(Estimate figure) {
    return figure.statistic().unit() == Unit.PERCENT || figure.statistic() == Statistic.NET_SCORE;
  }

  private static String shown(Estimate figure) {
    boolean percent = figure.statistic().unit() == Unit.PERCENT;
    return Numbers.rounded(figure.value(), percent ? 1 : 2)
        + (percent ? " %" : "")
        + (figure.base() == null ? "" : " (n = " + figure.base() + ")");
  }

  /** The standard deviation of single answers: of both bases together, or of the earlier one. */
  private OptionalDouble deviation(Estimate was, Estimate is) {
    if (is.statistic().unit() == Unit.PERCENT) {
      double n0 = count(was.base());
      double n1 = count(is.base());
      double p = n0 + n1 == 0 ? 0 : (was.value() * n0 + is.value() * n1) / (n0 + n1) / WHOLE;
      return OptionalDouble.of(WHOLE * Math.sqrt(Math.max(0, p * (1 - p))));
    }
    OptionalDouble published =
        before.stream()
            .filter(figure -> figure.statistic() == Statistic.STANDARD_DEVIATION)
            .filter(figure -> figure.indicator().equals(was.indicator()) && figure.value() != null)
            .filter(figure -> figure.cell().equals(was.cell()))
            .mapToDouble(Estimate::value)
            .filter(value -> value > 0)
            .findFirst();
    return published.isPresent() ? published : ofError(was);
  }

  /** From the standard error, with the finite population correction taken back. */
  private static OptionalDouble ofError(Estimate figure) {
    if (figure.standardError() == null || figure.standardError() == 0 || figure.base() == null) {
      return OptionalDouble.empty();
    }
    double open =
        figure.population() == null ? 1 : 1 - (double) figure.base() / figure.population();
    return open <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(figure.standardError() * Math.sqrt(figure.base() / open));
  }
}
