package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The mistakes in the list of registered companies. None touches a completed exchange. */
final class RegistrationDirt {

  private final TextTable table;
  private final DirtLog log;
  private final List<TextTable.Row> clean = new ArrayList<>();

  private RegistrationDirt(TextTable table, Pilot pilot, DirtLog log) {
    this.table = table;
    this.log = log;
    for (Company company : pilot.companies()) {
      boolean needed = pilot.stays().stream().anyMatch(stay -> involves(stay, company));
      if (!needed) {
        clean.add(table.first(RegistrationsTable.ID, company.id()));
      }
    }
  }

  private static boolean involves(Stay stay, Company company) {
    return company.equals(stay.sending()) || company.equals(stay.host());
  }

  /** Puts the mistakes into {@code table}. */
  static void into(TextTable table, Pilot pilot, DirtLog log) {
    RegistrationDirt dirt = new RegistrationDirt(table, pilot, log);
    dirt.writeCountries();
    dirt.writeSectors();
    dirt.addRefusedRows(pilot.companies().size());
  }

  private void writeCountries() {
    for (Land land : List.of(Land.DE, Land.DE, Land.GR, Land.GR, Land.GB, Land.GB)) {
      TextTable.Row row = take(land);
      row.set(RegistrationsTable.COUNTRY, land.alternative());
      note(row, RegistrationsTable.COUNTRY, land.alternative(), "read as " + land);
    }
    TextTable.Row blanks = take(Land.ES);
    blanks.set(RegistrationsTable.COUNTRY, "ES  ");
    note(blanks, RegistrationsTable.COUNTRY, "`ES` and two blanks", "read as ES");
  }

  private void writeSectors() {
    Iterator<TextTable.Row> makers =
        clean.stream()
            .filter(row -> row.get(RegistrationsTable.NACE).startsWith("1"))
            .toList()
            .iterator();
    TextTable.Row section = makers.next().set(RegistrationsTable.NACE, "Section C - Manufacturing");
    note(section, RegistrationsTable.NACE, "Section C - Manufacturing", "section C, no division");
    TextTable.Row letter = makers.next();
    letter.set(RegistrationsTable.NACE, "C" + letter.get(RegistrationsTable.NACE));
    note(letter, RegistrationsTable.NACE, letter.get(RegistrationsTable.NACE), "letter left out");
  }

  private void addRefusedRows(int companies) {
    TextTable.Row ragged = copy(companies + 1);
    ragged.set(RegistrationsTable.NAME, ragged.get(RegistrationsTable.NAME) + " Trading");
    ragged.spill("Ltd");
    note(ragged, "", "one cell too many", "`ragged-row`");
    TextTable.Row nowhere = copy(companies + 2).set(RegistrationsTable.COUNTRY, "Scandinavia");
    note(nowhere, RegistrationsTable.COUNTRY, "Scandinavia", "`unknown-country`");
    TextTable.Row noDay = copy(companies + 3).set(RegistrationsTable.REGISTERED, "2017-02-30");
    note(noDay, RegistrationsTable.REGISTERED, "2017-02-30", "`unreadable-date`");
    TextTable.Row noSector = copy(companies + 4).set(RegistrationsTable.NACE, "consulting");
    note(noSector, RegistrationsTable.NACE, "consulting", "`unknown-sector`");
    TextTable.Row original = clean.get(clean.size() / 2);
    TextTable.Row twice = table.addAfter(table.rows().get(table.rows().size() - 1), original);
    note(twice, RegistrationsTable.ID, "a company registered a second time", "`duplicate-key`");
  }

  /** A further company, made from one that is there. */
  private TextTable.Row copy(int number) {
    TextTable.Row original = clean.get(number * 7 % clean.size());
    TextTable.Row row = table.addAfter(original, original);
    Company invented = new Company(number, Land.IT, Activity.D62, null, Published.LAST_DAY);
    return row.set(RegistrationsTable.ID, invented.id())
        .set(RegistrationsTable.NAME, invented.name())
        .set(RegistrationsTable.CONTACT, invented.contact())
        .set(RegistrationsTable.EMAIL, invented.email());
  }

  private TextTable.Row take(Land land) {
    TextTable.Row row =
        clean.stream()
            .skip(clean.size() / 4)
            .filter(candidate -> candidate.get(RegistrationsTable.COUNTRY).equals(land.name()))
            .findFirst()
            .orElseThrow();
    clean.remove(row);
    return row;
  }

  private void note(TextTable.Row row, String column, String what, String outcome) {
    log.add(table, row, column, what, outcome);
  }
}
