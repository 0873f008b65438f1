package org.sojourn.cli.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.cli.diff.FigureDifference.Figure;
import org.sojourn.cli.runs.Figures;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;

/**
 * How two runs differ.
 *
 * @param before id of the first
 * @param now id of the second
 * @param responses accepted responses of both by questionnaire: before, now
 * @param definitions what is declared otherwise
 * @param figures headline figures, in the order of the second run
 */
record RunDifference(
    String before,
    String now,
    Map<String, List<Long>> responses,
    List<String> definitions,
    List<FigureDifference> figures) {

  /** Compares two runs. */
  static RunDifference of(ComparedRun before, ComparedRun now) {
    return new RunDifference(
        before.manifest().run(),
        now.manifest().run(),
        responses(before, now),
        DefinitionChanges.of(before, now),
        figures(before, now));
  }

  private static Map<String, List<Long>> responses(ComparedRun before, ComparedRun now) {
    Map<String, Long> old = counts(before);
    Map<String, Long> own = counts(now);
    Map<String, List<Long>> both = new TreeMap<>();
    old.forEach((name, n) -> both.put(name, List.of(n, own.getOrDefault(name, 0L))));
    own.forEach((name, n) -> both.putIfAbsent(name, List.of(0L, n)));
    return both;
  }

  private static Map<String, Long> counts(ComparedRun run) {
    return run.manifest().outcome() == null ? Map.of() : run.manifest().outcome().responses();
  }

  private static List<FigureDifference> figures(ComparedRun before, ComparedRun now) {
    Map<String, Estimate> old = headline(before);
    Map<String, Estimate> own = headline(now);
    List<String> ids = new ArrayList<>(own.keySet());
    old.keySet().stream().filter(id -> !own.containsKey(id)).forEach(ids::add);
    return ids.stream()
        .map(
            id ->
                figure(
                    before,
                    Optional.ofNullable(old.get(id)),
                    now,
                    Optional.ofNullable(own.get(id))))
        .toList();
  }

  private static Map<String, Estimate> headline(ComparedRun run) {
    Map<String, Estimate> figures = new LinkedHashMap<>();
    Figures.headline(run.programme(), run.unhidden()).forEach(e -> figures.put(e.id(), e));
    return figures;
  }

  private static FigureDifference figure(
      ComparedRun before, Optional<Estimate> was, ComparedRun now, Optional<Estimate> is) {
    Estimate known = is.or(() -> was).orElseThrow();
    ComparedRun of = is.isPresent() ? now : before;
    Indicator indicator = of.programme().indicator(known.indicator()).orElseThrow();
    return new FigureDifference(
        known.indicator(),
        indicator.label().in(of.programme().programme().language()),
        known.statistic().id(),
        was.map(e -> figure(before, e)).orElse(null),
        is.map(e -> figure(now, e)).orElse(null),
        was.isPresent() && is.isPresent()
            ? new FigureComparison(before, now).causes(was.get(), is.get())
            : List.of(),
        disclosure(before, was, now, is));
  }

  private static Figure figure(ComparedRun run, Estimate figure) {
    return new Figure(figure.value(), figure.base(), published(run, figure));
  }

  private static String published(ComparedRun run, Estimate figure) {
    return run.shown(figure)
        .map(e -> e.shown() && e.value() != null ? e.value().toString() : e.status().id())
        .orElse("not shown");
  }

  private static String disclosure(
      ComparedRun before, Optional<Estimate> was, ComparedRun now, Optional<Estimate> is) {
    if (is.isEmpty()) {
      return "it is no headline figure any more";
    }
    if (was.isEmpty()) {
      return "it was no headline figure before";
    }
    Optional<Estimate> shown = now.shown(is.get());
    String day = shown.map(Estimate::earlierDay).orElse(null);
    if (day != null) {
      return "readers see it as it was published before, with data as of "
          + day
          + ": too few answers have changed";
    }
    boolean isShown = shown.filter(Estimate::shown).isPresent();
    boolean wasShown = before.shown(was.get()).filter(Estimate::shown).isPresent();
    return Objects.equals(isShown, wasShown)
        ? null
        : isShown ? "readers see it, and did not before" : "readers do not see it any more";
  }
}
