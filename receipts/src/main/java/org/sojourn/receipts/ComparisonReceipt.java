package org.sojourn.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/**
 * What groups were compared in, how, and by which published figures.
 *
 * @param id of the comparison, or of a pair of groups
 * @param told what came of it
 * @param definition how it was done, in reading order
 * @param groups the published figures of the groups
 */
public record ComparisonReceipt(
    String id, String told, List<Definition> definition, List<Estimate> groups) {

  private static final Set<Statistic> MAIN =
      Set.of(
          Statistic.SHARE,
          Statistic.MEAN,
          Statistic.NET_SCORE,
          Statistic.GAIN,
          Statistic.RESPONSE_RATE);

  private static final String UNKNOWN = "?";

  /** Copies the lists. */
  public ComparisonReceipt {
    definition = List.copyOf(definition);
    groups = List.copyOf(groups);
  }

  /** The receipt of a comparison of all groups, among the {@code published} figures. */
  public static ComparisonReceipt of(
      ProgrammeDirectory programme, Comparison comparison, List<Estimate> published) {
    String question =
        comparison.question() == Comparison.Question.TREND
            ? "trend: does it rise or fall along the groups?"
            : "difference: do the groups differ?";
    List<Definition> parts = new ArrayList<>();
    parts.add(Definition.indicator(programme, comparison.indicator()));
    parts.add(new Definition("compared", "groups by " + comparison.breakdown()));
    parts.add(new Definition("question", question));
    parts.add(new Definition("test", comparison.test()));
    parts.add(
        new Definition(
            "groups", comparison.groups() + " compared, " + comparison.leftOut() + " left out"));
    parts.add(new Definition("base", Long.toString(comparison.base())));
    add(
        parts,
        "statistic",
        joined(comparison.statistic(), comparison.degrees(), comparison.denominatorDegrees()));
    add(parts, "effect", effect(comparison.effectSize(), comparison.effect()));
    parts.add(new Definition("adjusted", comparison.adjustment()));
    add(parts, "note", Objects.requireNonNullElse(comparison.reason(), ""));
    Group group = new Group(comparison.indicator(), comparison.breakdown());
    return new ComparisonReceipt(
        comparison.id(),
        told(comparison.pValue(), comparison.adjusted()),
        parts,
        published.stream().filter(group::has).toList());
  }

  /** The receipt of two groups beside each other, among the {@code published} figures. */
  public static ComparisonReceipt of(
      ProgrammeDirectory programme, ComparisonPair pair, List<Estimate> published) {
    List<Definition> parts = new ArrayList<>();
    parts.add(Definition.indicator(programme, pair.indicator()));
    parts.add(
        new Definition(
            "compared",
            "%s less %s, by %s"
                .formatted(
                    pair.first().joined(), pair.second().joined(), pair.first().breakdown())));
    add(parts, "difference", difference(pair));
    parts.add(new Definition("test", pair.test()));
    add(parts, "statistic", joined(pair.statistic(), pair.degrees()));
    add(parts, "effect", effect(pair.effectSize(), pair.effect()));
    parts.add(new Definition("adjusted", pair.adjustment()));
    parts.add(new Definition("of all groups", pair.comparison()));
    add(parts, "note", Objects.requireNonNullElse(pair.reason(), ""));
    Group group = new Group(pair.indicator(), pair.first().breakdown());
    List<Cell> both = List.of(pair.first(), pair.second());
    return new ComparisonReceipt(
        pair.id(),
        told(pair.pValue(), pair.adjusted()),
        parts,
        published.stream().filter(group::has).filter(e -> both.contains(e.cell())).toList());
  }

  private static void add(List<Definition> parts, String name, String text) {
    if (!text.isEmpty()) {
      parts.add(new Definition(name, text));
    }
  }

  private static String told(Double probability, Double adjusted) {
    return probability == null
        ? "not tested"
        : "p = " + number(probability) + (adjusted == null ? "" : ", adjusted " + number(adjusted));
  }

  private static String difference(ComparisonPair pair) {
    String interval =
        pair.low() == null
            ? ""
            : " (%s to %s; %s)".formatted(number(pair.low()), number(pair.high()), pair.interval());
    return number(pair.difference()) + interval;
  }

  /** A test statistic, then its degrees of freedom. */
  private static String joined(Double statistic, Double... degrees) {
    if (statistic == null) {
      return "";
    }
    String freedom =
        Stream.of(degrees)
            .filter(Objects::nonNull)
            .map(ComparisonReceipt::number)
            .collect(Collectors.joining(", "));
    return number(statistic) + (freedom.isEmpty() ? "" : ", degrees of freedom " + freedom);
  }

  private static String effect(Double size, String name) {
    return size == null ? "" : number(size) + " (" + name + ")";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4f", value);
  }

  /** The groups of a breakdown, in what is compared. */
  private record Group(String indicator, String breakdown) {

    boolean has(Estimate figure) {
      Cell cell = figure.cell();
      return figure.shown()
          && figure.item() == null
          && MAIN.contains(figure.statistic())
          && !cell.keys().contains(UNKNOWN)
          && (isOf(cell, figure.indicator(), indicator, breakdown) || isResponse(figure));
    }

    private static boolean isOf(Cell cell, String of, String indicator, String breakdown) {
      return of.equals(indicator) && cell.breakdown().equals(breakdown);
    }

    private boolean isResponse(Estimate figure) {
      Cell cell = figure.cell();
      return isOf(cell, figure.indicator(), BuiltIn.RESPONSE, BuiltIn.responseBy(breakdown))
          && indicator.equals(BuiltIn.responseTo(cell.keys().get(0)));
    }
  }
}
