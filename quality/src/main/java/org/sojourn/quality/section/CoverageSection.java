package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.quality.measure.Coverage;
import org.sojourn.quality.measure.Coverage.Count;
import org.sojourn.quality.measure.Coverage.Dimension;
import org.sojourn.quality.measure.Coverage.Group;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** Countries and sectors of the registry against those of exchanges and responses. */
final class CoverageSection {

  static final String ID = "coverage";

  private CoverageSection() {}

  static Section of(Measures measures, Labels labels) {
    List<DataTable> tables = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (!measures.coverage().of(dimension).isEmpty()) {
        tables.add(table(measures.coverage(), dimension, labels));
      }
    }
    long countries =
        measures.coverage().of(Dimension.COUNTRY).stream().filter(g -> g.code() != null).count();
    return new Section(
        ID,
        "Coverage",
        Numbers.count(countries, "country", "countries"),
        List.of(
            "Who registered, who took part and who answered. Surveyed exchanges are those with"
                + " status "
                + labels.programme().population().id()
                + ", counted where a side is at home that is asked. Responses count for the side that gave them, and one"
                + " exchange can have several: by party and by wave."),
        tables);
  }

  private static DataTable table(Coverage coverage, Dimension dimension, Labels labels) {
    List<Group> groups = coverage.of(dimension);
    boolean registry = groups.stream().anyMatch(group -> group.count(Count.REGISTRATIONS) > 0);
    boolean asked = !labels.directory().codebook().instruments().isEmpty();
    List<List<Cell>> rows = new ArrayList<>();
    for (Group group : groups) {
      List<Cell> row = new ArrayList<>();
      row.add(labels.group(dimension, group.code()));
      for (Count count : Count.values()) {
        row.add(Cell.number(Numbers.count(group.count(count))));
      }
      row.add(Cell.alert(remark(group, registry, asked)));
      rows.add(row);
    }
    boolean countries = dimension == Dimension.COUNTRY;
    return new DataTable(
        (countries ? "Countries" : "Sectors (sections of NACE)") + ", most registrations first",
        List.of(
            Head.of(countries ? "Country" : "Sector"),
            Head.count("Registrations"),
            Head.count("Sent"),
            Head.count("Hosted"),
            Head.count("Surveyed exchanges"),
            Head.count("Responses"),
            Head.of("Gap")),
        rows,
        "",
        countries ? "coverage_countries.csv" : "coverage_sectors.csv");
  }

  /**
   * Where somebody is missing; nothing when nobody is.
   *
   * @param registry whether there are any registrations
   * @param asked whether anybody was asked
   */
  static String remark(Group group, boolean registry, boolean asked) {
    if (asked && group.count(Count.SURVEYED) > 0 && group.count(Count.RESPONSES) == 0) {
      return "surveyed, no responses";
    }
    if (registry && group.exchanges() > 0 && group.count(Count.REGISTRATIONS) == 0) {
      return "in exchanges, not in the registry";
    }
    return group.exchanges() == 0 ? "registered, in no exchange" : "";
  }
}
