package org.sojourn.examples.mobilise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The platform's list of registered companies. */
final class RegistrationsTable {

  static final String ID = "Company ID";
  static final String NAME = "Company name";
  static final String CONTACT = "Contact person";
  static final String EMAIL = "E-mail";
  static final String COUNTRY = "Country";
  static final String NACE = "NACE Rev. 2";
  static final String EMPLOYEES = "Persons employed";
  static final String REGISTERED = "Registered on";

  private static final List<String> HEADER =
      List.of(ID, NAME, CONTACT, EMAIL, COUNTRY, NACE, EMPLOYEES, REGISTERED);
  private static final double WRITES_A_CLASS = 0.6;

  private RegistrationsTable() {}

  /** The list without mistakes. */
  static TextTable of(List<Company> companies) {
    Draws draws = new Draws("registrations file");
    TextTable table = new TextTable("registrations.csv", HEADER, 1);
    for (Company company : companies) {
      Activity activity = company.activity();
      boolean writesClass = draws.happens(WRITES_A_CLASS);
      table.add(row(company, writesClass ? activity.nace() : activity.division()));
    }
    return table;
  }

  private static Map<String, String> row(Company company, String nace) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(ID, company.id());
    cells.put(NAME, company.name());
    cells.put(CONTACT, company.contact());
    cells.put(EMAIL, company.email());
    cells.put(COUNTRY, company.land().name());
    cells.put(NACE, nace);
    cells.put(EMPLOYEES, company.employees() == null ? "" : company.employees().toString());
    cells.put(REGISTERED, company.registered().toString());
    return cells;
  }
}
