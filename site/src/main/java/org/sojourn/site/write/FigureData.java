package org.sojourn.site.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Role;
import org.sojourn.reports.words.Asked;
import org.sojourn.site.page.Mark;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/**
 * The figures that the overview can be filtered to, as a script: {@code window.sojournFigures}. Of
 * a figure that is not shown it holds the state and nothing else.
 */
public final class FigureData {

  private static final List<String> BREAKDOWNS =
      List.of(Cell.OVERALL.breakdown(), "role", "country", "sector", "cohort", "country-x-sector");

  private FigureData() {}

  /** The script in one language. */
  public static String script(Told told) {
    Map<String, Object> indicators = new LinkedHashMap<>();
    for (Indicator indicator : told.published().directory().indicators()) {
      indicators.put(indicator.id(), indicator(told, indicator));
    }
    return "window.sojournFigures = " + Json.of(indicators) + ";\n";
  }

  private static Map<String, Object> indicator(Told told, Indicator indicator) {
    Asked asked = Asked.of(indicator, told.published().directory());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", told.in(indicator.label()));
    facts.put("roles", asked.roles().stream().map(Role::id).toList());
    facts.put("waves", asked.waves());
    Map<String, Object> tables = new LinkedHashMap<>();
    for (String breakdown : BREAKDOWNS) {
      List<Estimate> cells = told.cells(indicator, breakdown);
      if (!cells.isEmpty()) {
        tables.put(breakdown, table(told, told.in(indicator.label()), cells));
      }
    }
    facts.put("tables", tables);
    return facts;
  }

  private static Map<String, Object> table(Told told, String name, List<Estimate> cells) {
    Map<String, Object> table = new LinkedHashMap<>();
    cells.forEach(estimate -> table.put(estimate.cell().joined(), figure(told, name, estimate)));
    return table;
  }

  /** State, id and value in words; of a shown figure also its numbers, limits and base. */
  private static List<Object> figure(Told told, String name, Estimate estimate) {
    Marks marks = new Marks(told);
    Mark mark = marks.mark(name, estimate);
    List<Object> figure = new ArrayList<>();
    figure.add(mark.state());
    figure.add(mark.id());
    figure.add(told.text().value(estimate));
    if (estimate.shown()) {
      figure.add(mark.value());
      figure.add(mark.low());
      figure.add(mark.high());
      figure.add(mark.base());
      figure.add(mark.population());
      figure.add(told.text().interval(estimate));
      figure.add(marks.base(estimate));
      figure.add(marks.limits(estimate));
    }
    return figure;
  }
}
