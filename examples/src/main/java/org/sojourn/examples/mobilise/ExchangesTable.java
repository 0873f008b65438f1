package org.sojourn.examples.mobilise;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The coordinator's list of exchanges and requests. */
final class ExchangesTable {

  static final String ID = "Exchange";
  static final String REQUESTED = "Requested";
  static final String AGREED = "Agreed";
  static final String SENDING_ID = "Sending company ID";
  static final String SENDING_COUNTRY = "Sending country";
  static final String HOST_ID = "Host company ID";
  static final String HOST_COUNTRY = "Host country";
  static final String STATE = "State";
  static final String FIRST = "First day";
  static final String LAST = "Last day";
  static final String NOTES = "Notes";

  /** Row of the workbook that names the columns. */
  static final int HEADER_ROW = 4;

  private static final List<String> HEADER =
      List.of(
          ID,
          REQUESTED,
          AGREED,
          SENDING_ID,
          "Sending company",
          SENDING_COUNTRY,
          HOST_ID,
          "Host company",
          HOST_COUNTRY,
          "Visiting employee",
          "Visiting employee (e-mail)",
          STATE,
          FIRST,
          LAST,
          NOTES);
  private static final double WRITES_NO_COUNTRY = 0.08;

  private ExchangesTable() {}

  /** The list without mistakes; some countries are left to the registrations. */
  static TextTable of(List<Stay> stays) {
    Draws draws = new Draws("exchanges file");
    TextTable table = new TextTable("exchanges.xlsx", HEADER, HEADER_ROW);
    for (Stay stay : stays) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put(ID, stay.id());
      cells.put(STATE, stay.state());
      cells.put(NOTES, stay.note());
      putDates(cells, stay.dates());
      putCompany(cells, "Sending", stay.sending(), draws);
      if (stay.host() != null) {
        putCompany(cells, "Host", stay.host(), draws);
        cells.put("Visiting employee", stay.visitor());
        cells.put("Visiting employee (e-mail)", stay.visitorEmail());
      }
      table.add(cells);
    }
    return table;
  }

  private static void putDates(Map<String, String> cells, StayDates dates) {
    cells.put(REQUESTED, text(dates.requested()));
    cells.put(AGREED, text(dates.agreed()));
    cells.put(FIRST, text(dates.first()));
    cells.put(LAST, text(dates.last()));
  }

  private static void putCompany(
      Map<String, String> cells, String side, Company company, Draws draws) {
    cells.put(side + " company ID", company.id());
    cells.put(side + " company", company.name());
    boolean blank = draws.happens(WRITES_NO_COUNTRY);
    cells.put(side + " country", blank ? "" : company.land().english());
  }

  private static String text(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
