package org.sojourn.examples.mobilise;

import java.util.List;

/** The mistakes in the coordinator's workbook. */
final class ExchangeDirt {

  private final TextTable table;
  private final List<Stay> stays;
  private final DirtLog log;

  private ExchangeDirt(TextTable table, List<Stay> stays, DirtLog log) {
    this.table = table;
    this.stays = stays;
    this.log = log;
  }

  /** Puts the mistakes into {@code table}. */
  static void into(TextTable table, List<Stay> stays, DirtLog log) {
    ExchangeDirt dirt = new ExchangeDirt(table, stays, log);
    dirt.writeCountries();
    dirt.writeByHand();
    dirt.addExchangeThatEndsBeforeItStarts();
    dirt.addRequestFromNowhere();
  }

  private void writeCountries() {
    for (Land land : List.of(Land.DE, Land.IT, Land.GR, Land.GB)) {
      boolean sends = land != Land.GB;
      String column = sends ? ExchangesTable.SENDING_COUNTRY : ExchangesTable.HOST_COUNTRY;
      TextTable.Row row = table.first(column, land.english());
      row.set(column, land.alternative());
      log.add(table, row, column, land.alternative(), "read as " + land);
    }
  }

  private void writeByHand() {
    TextTable.Row shouted = row(done(9)).set(ExchangesTable.STATE, "DONE ");
    log.add(table, shouted, ExchangesTable.STATE, "`DONE` and a blank", "read as completed");
    TextTable.Row text = row(done(20));
    text.set(ExchangesTable.FIRST, text.get(ExchangesTable.FIRST) + " ");
    log.add(table, text, ExchangesTable.FIRST, "a date typed as text", "read as a date");
  }

  /** A completed exchange entered a second time, with its days in the wrong order. */
  private void addExchangeThatEndsBeforeItStarts() {
    TextTable.Row original = row(done(30));
    TextTable.Row twice = table.addAfter(last(), original);
    twice
        .set(ExchangesTable.ID, id(stays.size() + 1))
        .set(ExchangesTable.FIRST, original.get(ExchangesTable.LAST))
        .set(ExchangesTable.LAST, original.get(ExchangesTable.FIRST))
        .set(ExchangesTable.NOTES, "Entered twice? See " + done(30).id() + ".");
    log.add(table, twice, ExchangesTable.LAST, "ends before it starts", "`ends-before-start`");
  }

  private void addRequestFromNowhere() {
    Stay open = stays.stream().filter(stay -> stay.host() == null).findFirst().orElseThrow();
    TextTable.Row nowhere = table.addAfter(last(), row(open));
    nowhere
        .set(ExchangesTable.ID, id(stays.size() + 2))
        .set(ExchangesTable.HOST_COUNTRY, "anywhere warm")
        .set(ExchangesTable.NOTES, "");
    log.add(table, nowhere, ExchangesTable.HOST_COUNTRY, "anywhere warm", "`unknown-country`");
  }

  private TextTable.Row last() {
    return table.rows().get(table.rows().size() - 1);
  }

  private Stay done(int index) {
    return stays.stream().filter(Stay::done).toList().get(index);
  }

  private TextTable.Row row(Stay stay) {
    return table.first(ExchangesTable.ID, stay.id());
  }

  private static String id(int number) {
    return "EX-" + Numbers.padded(number, 3);
  }
}
