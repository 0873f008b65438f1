package org.sojourn.ingest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.PartFiles;

class OrganisationsTest {

  private static final TableSchema REGISTRATIONS = CanonicalTables.registrations();
  private static final TableSchema EXCHANGES = CanonicalTables.exchanges(List.of(), "en");
  private static final List<Object[]> ROWS =
      List.of(
          registration("R2", "p-a", "IT", "C", "10", "small"),
          registration("R1", "p-a", "DE", "J", null, null),
          registration("R3", "p-b", "FR", "G", "46", "micro"));

  private static Object[] registration(
      String key,
      String organisation,
      String country,
      String section,
      String division,
      String size) {
    Object[] values = new Object[REGISTRATIONS.columns().size()];
    values[REGISTRATIONS.position("registration")] = key;
    values[REGISTRATIONS.position("organisation")] = organisation;
    values[REGISTRATIONS.position("country")] = country;
    values[REGISTRATIONS.position("section")] = section;
    values[REGISTRATIONS.position("division")] = division;
    values[REGISTRATIONS.position("size")] = size;
    values[REGISTRATIONS.position("source")] = "registrations";
    values[REGISTRATIONS.position("file")] = "data/registrations.csv";
    values[REGISTRATIONS.position("row")] = 2L;
    return values;
  }

  private static Object[] exchange(String... namesAndValues) {
    Object[] values = new Object[EXCHANGES.columns().size()];
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values[EXCHANGES.position(namesAndValues[i])] = namesAndValues[i + 1];
    }
    return values;
  }

  private static Organisations organisations(List<Object[]> registrations) {
    try {
      Path folder = Files.createTempDirectory("sojourn-registrations");
      ParquetTable.write(folder, REGISTRATIONS, registrations);
      Organisations organisations = Organisations.in(folder, EXCHANGES);
      Files.delete(folder.resolve(PartFiles.name(0)));
      Files.delete(folder);
      return organisations;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object[] filled(List<Object[]> rows, Object[] exchange) {
    organisations(rows).fill(exchange);
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
    List<Object[]> reversed = new ArrayList<>(ROWS);
    Collections.reverse(reversed);
    assertThat(filled(reversed, exchange("host_organisation", "p-a")))
        .isEqualTo(filled(ROWS, exchange("host_organisation", "p-a")));
  }

  @Test
  void organisationsOfWhichSomethingElseIsSaidAreFound() {
    List<Object[]> changed =
        List.of(
            registration("R1", "p-a", "DE", "J", null, "micro"),
            registration("R3", "p-b", "FR", "G", "46", "micro"),
            registration("R4", "p-c", null, null, null, null),
            registration("R5", "p-d", "IT", null, null, null));
    assertThat(organisations(changed).differences(organisations(ROWS)))
        .as("p-b says the same, p-c nothing")
        .containsExactly("p-a", "p-d");
    assertThat(organisations(ROWS).differences(organisations(changed)))
        .containsExactly("p-a", "p-d");
    assertThat(organisations(ROWS).differences(organisations(ROWS))).isEmpty();
  }

  @Test
  void theyTravelAsTheyAre() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(organisations(ROWS));
    }
    Organisations travelled;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      travelled = (Organisations) in.readObject();
    }
    assertThat(travelled.differences(organisations(ROWS))).isEmpty();
    Object[] exchange = exchange("sending_organisation", "p-b", "host_organisation", "p-a");
    travelled.fill(exchange);
    assertThat(exchange)
        .isEqualTo(
            filled(ROWS, exchange("sending_organisation", "p-b", "host_organisation", "p-a")));
    assertThat(travelled.columns()).isEqualTo(organisations(ROWS).columns());
  }
}
