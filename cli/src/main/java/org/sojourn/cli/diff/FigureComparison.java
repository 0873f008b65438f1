package org.sojourn.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.sojourn.cli.diff.Cause.Kind;
import org.sojourn.cli.runs.CountedRows;
import org.sojourn.model.estimate.Estimate;

/**
 * Takes the difference of a figure in two runs apart. The parts are taken one after the other:
 * first without those who are gone, then with what those who stay say now, then with those who
 * came, then with what counts now, at last with the weights of now; so they add up to the
 * difference.
 */
final class FigureComparison {

  private static final double SAME = 1e-9;

  private final ComparedRun before;
  private final ComparedRun now;

  FigureComparison(ComparedRun before, ComparedRun now) {
    this.before = before;
    this.now = now;
  }

  /** Why {@code is} differs from {@code was}; both are before disclosure control. */
  List<Cause> causes(Estimate was, Estimate is) {
    Optional<CountedRows> old = before.rows(was);
    Optional<CountedRows> own = now.rows(is);
    if (old.isEmpty() || own.isEmpty()) {
      return List.of();
    }
    Map<String, String> then = old.get().says();
    Map<String, String> today = own.get().says();
    Optional<ToDoubleFunction<String>> oldScore = before.score(was);
    Optional<ToDoubleFunction<String>> score = now.score(is);
    boolean isMean =
        oldScore.isPresent() && score.isPresent() && was.value() != null && is.value() != null;
    return isMean
        ? parts(was, is, then, today, oldScore.get(), score.get())
        : counts(then, today, before.isDefinedAs(now, is.indicator()));
  }

  private static List<Cause> counts(
      Map<String, String> then, Map<String, String> today, boolean isDefinedAlike) {
    List<Cause> causes = new ArrayList<>();
    add(causes, Kind.WITHDRAWN, missing(then, today), null);
    add(causes, Kind.CORRECTED, corrected(then, today), null);
    add(causes, Kind.NEW, missing(today, then), null);
    if (!isDefinedAlike) {
      causes.add(new Cause(Kind.DEFINITION, null, null));
    }
    return causes;
  }

  private static List<Cause> parts(
      Estimate was,
      Estimate is,
      Map<String, String> then,
      Map<String, String> today,
      ToDoubleFunction<String> oldScore,
      ToDoubleFunction<String> score) {
    Map<String, String> stay = new TreeMap<>(then);
    stay.keySet().retainAll(today.keySet());
    List<Cause> causes = new ArrayList<>();
    double start = mean(then, oldScore);
    double all = mean(today, oldScore);
    if (stay.isEmpty()) {
      add(causes, Kind.REPLACED, today.size(), all - start);
    } else {
      Map<String, String> stayed = new TreeMap<>(today);
      stayed.keySet().retainAll(then.keySet());
      double remaining = mean(stay, oldScore);
      double corrected = mean(stayed, oldScore);
      add(causes, Kind.WITHDRAWN, missing(then, today), remaining - start);
      add(causes, Kind.CORRECTED, corrected(then, today), corrected - remaining);
      add(causes, Kind.NEW, missing(today, then), all - corrected);
    }
    double plain = mean(today, score);
    moved(causes, Kind.DEFINITION, plain - all);
    moved(causes, Kind.WEIGHTS, (is.value() - plain) - (was.value() - start));
    return causes;
  }

  private static double mean(Map<String, String> rows, ToDoubleFunction<String> score) {
    return rows.values().stream().mapToDouble(score).average().orElse(0);
  }

  private static long missing(Map<String, String> in, Map<String, String> from) {
    return in.keySet().stream().filter(key -> !from.containsKey(key)).count();
  }

  private static long corrected(Map<String, String> then, Map<String, String> today) {
    return then.entrySet().stream()
        .filter(row -> today.containsKey(row.getKey()))
        .filter(row -> !Objects.equals(row.getValue(), today.get(row.getKey())))
        .count();
  }

  private static void add(List<Cause> causes, Kind kind, long rows, Double points) {
    if (rows > 0) {
      causes.add(new Cause(kind, rows, points));
    }
  }

  private static void moved(List<Cause> causes, Kind kind, double points) {
    if (Math.abs(points) > SAME) {
      causes.add(new Cause(kind, null, points));
    }
  }
}
