package org.sojourn.examples.mobilise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The committed files against the figures that were published about the pilot's course. */
class PublishedFactsTest {

  private static final Set<String> WITHOUT_COUNTRY_OR_SECTOR = Set.of("Scandinavia", "consulting");

  @Test
  void moreThanFourHundredCompaniesRegistered() throws IOException {
    assertThat(registrations()).hasSize(412);
  }

  @Test
  void twoHundredAndFiftyOfThemByTheInterimDay() throws IOException {
    long early =
        registrations().values().stream()
            .filter(row -> row.get("Registered on").compareTo("2017-04-18") <= 0)
            .count();

    assertThat(early).isEqualTo(250);
  }

  @Test
  void fiftyFourExchangesTookPlace() throws IOException {
    assertThat(RawFiles.completed()).hasSize(54);
  }

  @Test
  void companiesOfSixteenCountriesAndTwentyThreeDivisionsTookPart() throws IOException {
    Map<String, Map<String, String>> companies = registrations();
    Set<String> countries = new TreeSet<>();
    Set<String> divisions = new TreeSet<>();
    Set<String> sendingDivisions = new TreeSet<>();
    for (Map<String, String> exchange : RawFiles.completed()) {
      for (String side : List.of("Sending company ID", "Host company ID")) {
        Map<String, String> company = companies.get(exchange.get(side));
        countries.add(company.get("Country"));
        divisions.add(company.get("NACE Rev. 2").substring(0, 2));
      }
      Map<String, String> sending = companies.get(exchange.get("Sending company ID"));
      sendingDivisions.add(sending.get("NACE Rev. 2").substring(0, 2));
    }

    assertThat(countries).hasSize(16);
    assertThat(divisions).hasSize(23);
    assertThat(sendingDivisions).isEqualTo(divisions);
  }

  @Test
  void noStayIsInTheOwnCountry() throws IOException {
    Map<String, Map<String, String>> companies = registrations();

    assertThat(RawFiles.completed())
        .noneMatch(
            exchange ->
                companies
                    .get(exchange.get("Sending company ID"))
                    .get("Country")
                    .equals(companies.get(exchange.get("Host company ID")).get("Country")));
  }

  @Test
  void twentyFiveExchangesHadBegunAndTwentyFiveWereNegotiatedOnTheInterimDay() throws IOException {
    String interim = "2017-04-18";

    assertThat(RawFiles.completed())
        .filteredOn(row -> row.get("First day").compareTo(interim) <= 0)
        .hasSize(25);
    assertThat(RawFiles.workbook())
        .filteredOn(row -> row.get("Requested").compareTo(interim) <= 0)
        .filteredOn(row -> row.get("Agreed").compareTo(interim) > 0)
        .filteredOn(row -> !row.get("Notes").startsWith("Entered twice"))
        .hasSize(25);
  }

  @Test
  void staysLastTwoWeeksToTwoMonthsWithinThePilot() throws IOException {
    assertThat(RawFiles.completed())
        .allSatisfy(
            row -> {
              LocalDate first = LocalDate.parse(row.get("First day"));
              LocalDate last = LocalDate.parse(row.get("Last day"));
              assertThat(first).isBetween("2016-11-01", "2017-06-30");
              assertThat(last).isBetween("2016-11-01", "2017-06-30");
              assertThat(ChronoUnit.DAYS.between(first, last) + 1).isBetween(14L, 61L);
            });
  }

  @Test
  void companiesRegisterBeforeTheyAskAndAskBeforeTheyAgree() throws IOException {
    Map<String, Map<String, String>> companies = registrations();

    assertThat(RawFiles.completed())
        .allSatisfy(
            row -> {
              String sending = companies.get(row.get("Sending company ID")).get("Registered on");
              String host = companies.get(row.get("Host company ID")).get("Registered on");
              assertThat(sending).isLessThanOrEqualTo(row.get("Requested"));
              assertThat(host).isLessThanOrEqualTo(row.get("Agreed"));
              assertThat(row.get("Requested")).isLessThan(row.get("Agreed"));
              assertThat(row.get("Agreed")).isLessThan(row.get("First day"));
            });
  }

  /** Companies by key as ingest will accept them: first row of a key, readable cells. */
  private static Map<String, Map<String, String>> registrations() throws IOException {
    Map<String, String> codes = Map.of("Deutschland", "DE", "EL", "GR", "UK", "GB");
    Map<String, Map<String, String>> companies = new TreeMap<>();
    for (Map<String, String> row : RawFiles.csv("registrations.csv", "UTF-8", ',')) {
      boolean readable =
          row.values().stream().noneMatch(WITHOUT_COUNTRY_OR_SECTOR::contains)
              && !row.get("Registered on").equals("2017-02-30");
      if (readable) {
        row.computeIfPresent("Country", (column, text) -> codes.getOrDefault(text, text));
        companies.putIfAbsent(row.get("Company ID"), row);
      }
    }
    return companies;
  }
}
