package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sojourn.quality.measure.Battery;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.measure.StraightLining;
import org.sojourn.quality.measure.StraightLining.Result;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** Respondents with one answer throughout a battery. */
final class StraightLiningSection {

  static final String ID = "straight-lining";

  private StraightLiningSection() {}

  static Section of(Measures measures, Labels labels) {
    List<Result> results = measures.straightLining().results();
    List<String> text = new ArrayList<>();
    text.add(
        "A battery is a set of at least "
            + Battery.LEAST_ITEMS
            + " items of one questionnaire on one scale of at least "
            + Battery.LEAST_ANSWERS
            + " answers. A response counts when it answered at least "
            + Battery.LEAST_ITEMS
            + " of them, and is a straight line when all its answers are the same.");
    text.add(
        results.isEmpty()
            ? "No questionnaire of this programme has such a battery."
            : "Straight lines can come from respondents who did not read, and from respondents who"
                + " are of one mind: many at the favourable end of a scale are no proof of"
                + " carelessness. They are counted in every figure.");
    return new Section(
        ID,
        "Straight-lining",
        Numbers.count(measures.straightLining().straight(), "straight line", "straight lines"),
        text,
        results.isEmpty() ? List.of() : List.of(table(results, labels)));
  }

  private static DataTable table(List<Result> results, Labels labels) {
    List<List<Cell>> rows = new ArrayList<>();
    results.stream()
        .sorted(Comparator.comparing((Result result) -> -result.share()))
        .map(result -> row(result, labels))
        .forEach(rows::add);
    return new DataTable(
            "Straight lines by battery, the greatest share first",
            List.of(
                Head.of("Questionnaire"),
                Head.of("Scale"),
                Head.count("Items"),
                Head.count("Responses"),
                Head.count("Straight lines"),
                Head.count("Share"),
                Head.of("Which answer")),
            rows,
            "",
            StraightLining.SCHEMA.name() + ".csv")
        .cut(Measures.LISTED, results.stream().mapToLong(Result::straight).sum());
  }

  private static List<Cell> row(Result result, Labels labels) {
    Battery battery = result.battery();
    return List.of(
        Cell.in(labels.language(), labels.title(battery.instrument())),
        Cell.of(battery.scale().id()),
        Cell.number(Numbers.count(battery.items().size())),
        Cell.number(Numbers.count(result.base())),
        Cell.number(Numbers.count(result.straight())),
        Cell.number(Numbers.share(result.straight(), result.base())),
        Cell.in(labels.language(), answers(result, labels)));
  }

  private static String answers(Result result, Labels labels) {
    List<String> parts = new ArrayList<>();
    result.byCode().entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            e ->
                parts.add(
                    labels.answer(result.battery().scale(), e.getKey())
                        + "\u00a0"
                        + Numbers.count(e.getValue())));
    return String.join(", ", parts);
  }
}
