package org.sojourn.reports.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;

/**
 * What a report about one group needs of all results: the group's figures and those of its parts,
 * the programme's beside them, how the group compares with others, and nothing else.
 */
public final class OwnResults {

  private static final String COUNTRY = "country";

  private final Results all;
  private final Cell group;

  private OwnResults(Results all, Cell group) {
    this.all = all;
    this.group = group;
  }

  /** The part of {@code all} that a report about {@code group} can show. */
  public static Results of(Results all, Cell group) {
    return new OwnResults(all, group).results();
  }

  private Results results() {
    List<ComparisonPair> pairs =
        all.compared().pairs().stream()
            .filter(pair -> pair.first().equals(group) || pair.second().equals(group))
            .toList();
    List<Estimate> figures = new ArrayList<>();
    all.cells().stream().filter(this::belongs).forEach(cell -> figures.addAll(all.of(cell)));
    if (group.breakdown().equals(COUNTRY)) {
      figures.addAll(hosted());
    }
    pairs.forEach(pair -> figures.addAll(others(pair)));
    return new Results(
        figures.stream().distinct().toList(),
        new ComparedGroups(
            all.compared().all().stream()
                .filter(c -> c.breakdown().equals(group.breakdown()))
                .toList(),
            pairs));
  }

  private boolean belongs(Cell cell) {
    return cell.equals(Cell.OVERALL)
        || cell.equals(group)
        || cell.breakdown().equals("instrument")
        || isResponse(cell)
        || isPart(cell);
  }

  /** Whether {@code cell} says how the group answered a questionnaire. */
  private boolean isResponse(Cell cell) {
    List<String> keys = cell.keys();
    return BuiltIn.dividedBy(cell.breakdown()).filter(group.breakdown()::equals).isPresent()
        && keys.subList(1, keys.size()).equals(group.keys());
  }

  /** Whether {@code cell} divides the group further, or is a route from or to it. */
  private boolean isPart(Cell cell) {
    return Breakdown.STANDARD.stream()
        .filter(b -> b.id().equals(cell.breakdown()) && b.dimensions().size() == 2)
        .anyMatch(b -> IntStream.range(0, 2).anyMatch(i -> isOwn(b, cell, i)));
  }

  /**
   * Whether the group is what {@code cell} has in a dimension; a route has a country at each end.
   */
  private boolean isOwn(Breakdown breakdown, Cell cell, int dimension) {
    String id = breakdown.dimensions().get(dimension);
    boolean same =
        id.equals(group.breakdown())
            || group.breakdown().equals(COUNTRY) && id.endsWith("-" + COUNTRY);
    return same && group.keys().equals(List.of(cell.keys().get(dimension)));
  }

  /** How many exchanges a country hosted. */
  private List<Estimate> hosted() {
    return all.of(new Cell("partner-" + COUNTRY, group.keys())).stream()
        .filter(e -> e.indicator().equals(BuiltIn.EXCHANGES))
        .toList();
  }

  /** The figures of the group with which the report's is compared. */
  private List<Estimate> others(ComparisonPair pair) {
    return Stream.of(pair.first(), pair.second())
        .flatMap(cell -> all.of(cell).stream())
        .filter(e -> e.indicator().equals(pair.indicator()))
        .toList();
  }
}
