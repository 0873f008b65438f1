package org.sojourn.ingest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;

class OrganisationsTest {

  private static final TableSchema REGISTRATIONS = CanonicalTables.registrations();
  private static final TableSchema EXCHANGES = CanonicalTables.exchanges(List.of(), "en");
  private static final List<StoredRow> ROWS =
      List.of(
          registration("R2", "p-a", "IT", "C", "10", "small"),
          registration("R1", "p-a", "DE", "J", null, null),
          registration("R3", "p-b", "FR", "G", "46", "micro"));

  private static StoredRow registration(
      String key,
      String organisation,
      String country,
      String section,
      String division,
      String size) {
    Object[] values = new Object[REGISTRATIONS.columns().size() - 3];
    values[REGISTRATIONS.position("registration")] = key;
    values[REGISTRATIONS.position("organisation")] = organisation;
    values[REGISTRATIONS.position("country")] = country;
    values[REGISTRATIONS.position("section")] = section;
    values[REGISTRATIONS.position("division")] = division;
    values[REGISTRATIONS.position("size")] = size;
    return new StoredRow(0, 2, values);
  }

  private static Object[] exchange(String... namesAndValues) {
    Object[] values = new Object[EXCHANGES.columns().size()];
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values[EXCHANGES.position(namesAndValues[i])] = namesAndValues[i + 1];
    }
    return values;
  }

  private static Object[] filled(List<StoredRow> rows, Object[] exchange) {
    new Organisations(REGISTRATIONS, EXCHANGES, rows.stream()).fill(exchange);
    return exchange;
  }

  @Test
  void emptyColumnsOfBothSidesAreFilled() {
    assertThat(filled(ROWS, exchange("sending_organisation", "p-b", "host_organisation", "p-a")))
        .isEqualTo(
            exchange(
                "sending_organisation",
                "p-b",
                "sending_country",
                "FR",
                "sending_section",
                "G",
                "sending_division",
                "46",
                "sending_size",
                "micro",
                "host_organisation",
                "p-a",
                "host_country",
                "DE",
                "host_section",
                "J"));
  }

  @Test
  void whatTheExchangeSaysStays() {
    assertThat(
            filled(
                ROWS,
                exchange("host_organisation", "p-b", "host_country", "ES", "host_section", "A")))
        .isEqualTo(
            exchange(
                "host_organisation",
                "p-b",
                "host_country",
                "ES",
                "host_section",
                "A",
                "host_size",
                "micro"));
  }

  @Test
  void unknownOrganisationsStayEmpty() {
    Object[] exchange = exchange("sending_organisation", "p-x");
    assertThat(filled(ROWS, exchange.clone())).isEqualTo(exchange);
  }

  @Test
  void theOrderOfRegistrationsDoesNotMatter() {
    List<StoredRow> reversed = new ArrayList<>(ROWS);
    Collections.reverse(reversed);
    assertThat(filled(reversed, exchange("host_organisation", "p-a")))
        .isEqualTo(filled(ROWS, exchange("host_organisation", "p-a")));
  }
}
