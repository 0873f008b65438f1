package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.ingest.mapping.Maps.Mapped;
import org.sojourn.ingest.mapping.Maps.Source;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.Format;

class ExchangeMappingTest {

  private static Source source() {
    return Maps.source(CanonicalTable.EXCHANGES)
        .column("exchange", "ID")
        .column("sending_organisation", "From")
        .column("host_organisation", "To")
        .column("participant", "Person")
        .column("host_country", "Land")
        .column("status", Maps.rule("State", Map.of("done", "completed"), null, null, null))
        .column("start", "Start")
        .column("end", "End");
  }

  @Test
  void durationAndCohortFollowFromTheDays() {
    Mapped mapped =
        source().map("ID", "X1", "State", "Done", "Start", "2017-03-01", "End", "2017-03-31");
    assertThat(mapped.value("duration_days")).isEqualTo(31);
    assertThat(mapped.value("cohort")).isEqualTo("2017-Q1");
    assertThat(mapped.value("status")).isEqualTo("completed");
    assertThat(mapped.value("end")).isEqualTo(LocalDate.of(2017, 3, 31));
    assertThat(mapped.normalisations()).containsExactly("State: Done = completed");
  }

  @ParameterizedTest
  @CsvSource({"2016-12-31, 2016-Q4", "2017-04-01, 2017-Q2", "2017-09-30, 2017-Q3"})
  void theCohortIsTheQuarterOfTheStart(String start, String cohort) {
    Mapped mapped = source().map("ID", "X1", "State", "done", "Start", start);
    assertThat(mapped.value("cohort")).isEqualTo(cohort);
    assertThat(mapped.value("duration_days")).isNull();
  }

  @Test
  void withoutStartThereIsNoCohort() {
    Mapped mapped = source().map("ID", "X1", "State", "requested", "End", "2017-03-31");
    assertThat(mapped.value("cohort")).isNull();
  }

  @Test
  void anExchangeThatEndsBeforeItStartsIsRefused() {
    Mapped mapped =
        source().map("ID", "X1", "State", "done", "Start", "2017-05-29", "End", "2017-05-12");
    assertThat(mapped.refused()).isTrue();
    assertThat(mapped.issues())
        .containsExactly(
            "ends-before-start End [2017-05-12]: '2017-05-12' is before the first day, 2017-05-29;"
                + " allowed: that day or a later one");
    assertThat(
            source()
                .map("ID", "X1", "State", "done", "Start", "2017-05-29", "End", "2017-05-29")
                .value("duration_days"))
        .isEqualTo(1);
  }

  @Test
  void otherStatusesAreRefused() {
    assertThat(source().map("ID", "X1", "State", "on hold").issues())
        .containsExactly(
            "unknown-status State [on hold]: 'on hold' is no status; allowed: requested, matched,"
                + " started, completed, cancelled, rejected, or a text that the source lists under"
                + " values");
    assertThat(source().map("ID", "", "State", "").issues())
        .containsExactly(
            "missing-value ID [null]: column 'ID' is blank; every row needs its exchange",
            "missing-value State [null]: column 'State' is blank; every row needs its status");
  }

  @Test
  void identifyingTextNeverLeavesItsColumn() {
    Mapped mapped =
        source()
            .column("project", "Person")
            .map("ID", "X1", "State", "done", "Person", "Anna@Example.org", "From", "A");
    String anna = Maps.KEY.pseudonymiser().pseudonym("anna@example.org");
    assertThat(mapped.value("participant")).isEqualTo(anna);
    assertThat(mapped.value("project")).isEqualTo(anna);
    assertThat(mapped.value("sending_organisation"))
        .isEqualTo(Maps.KEY.pseudonymiser().pseudonym("a"));
    assertThat(mapped.normalisations()).containsExactly("State: done = completed");
  }

  @Test
  void anExtractThatIsTheWholeTextIdentifiesToo() {
    Source source = source().column("project", Maps.rule("Person", null, null, "(.*)", null));
    String anna = Maps.KEY.pseudonymiser().pseudonym("anna");
    assertThat(source.map("ID", "X1", "State", "done", "Person", "Anna").value("project"))
        .isEqualTo(anna);
    Source domain = source().column("project", Maps.rule("Person", null, null, "@(.*)", null));
    assertThat(domain.map("ID", "X1", "State", "done", "Person", "anna@b.eu").value("project"))
        .isEqualTo("b.eu");
  }

  @Test
  void anAddressInTheWrongColumnIsShownAsPseudonym() {
    String anna = Maps.KEY.pseudonymiser().pseudonym("anna@example.org");
    assertThat(source().map("ID", "X1", "State", "done", "Land", "anna@example.org").issues())
        .singleElement()
        .asString()
        .startsWith(
            "unknown-country Land [%s]: '%s' (a text with an e-mail address, replaced) is no country; "
                .formatted(anna, anna))
        .doesNotContain("example.org");
  }

  @Test
  void anAddressInAKeyIsReplacedAndTheKeyStillJoins() {
    String anna = Maps.KEY.pseudonymiser().pseudonym("anna@example.org");
    Mapped exchange = source().map("ID", "A-9 Anna@example.org", "State", "done");
    Mapped response =
        Maps.source(CanonicalTable.RESPONSES)
            .column("response", "Mail")
            .column("exchange", "ID")
            .map("Mail", "anna@example.org", "ID", "A-9 anna@example.org");
    assertThat(exchange.value("exchange")).isEqualTo("A-9 " + anna);
    assertThat(response.value("exchange")).isEqualTo("A-9 " + anna);
    assertThat(response.value("response")).isEqualTo(anna);
    assertThat(source().map("ID", "A@9", "State", "done").value("exchange")).isEqualTo("A@9");
  }

  @Test
  void anAddressInAnExtractedKeyIsReplaced() {
    Mapped mapped =
        Maps.source(CanonicalTable.EXCHANGES)
            .column("exchange", Maps.rule("Person", null, null, "<(.*)>", null))
            .column("participant", "Person")
            .column("status", Maps.rule(null, null, null, null, "completed"))
            .map("Person", "Anna <anna@example.org>");
    assertThat(mapped.value("exchange"))
        .isEqualTo(Maps.KEY.pseudonymiser().pseudonym("anna@example.org"));
  }

  @Test
  void countriesReadFromAnIdentifyingColumnShowPseudonymsWhenWrong() {
    Source source =
        Maps.source(CanonicalTable.EXCHANGES)
            .column("exchange", "ID")
            .column("status", Maps.rule(null, null, null, null, "completed"))
            .column("host_organisation", "Host")
            .column("host_country", Maps.rule("Host", null, null, "^(\\w+)-", null));
    Mapped italy = source.map("ID", "X1", "Host", "IT-77");
    assertThat(italy.value("host_country")).isEqualTo("IT");
    assertThat(italy.normalisations()).isEmpty();
    String pseudonym = Maps.KEY.pseudonymiser().pseudonym("ZZ-77");
    assertThat(source.map("ID", "X1", "Host", "ZZ-77").issues())
        .singleElement()
        .asString()
        .startsWith(
            "unknown-country Host [%s]: '%s' (the text of an identifying column, replaced) is no country"
                .formatted(pseudonym, pseudonym));
  }

  @Test
  void tablesWithoutKeyAreKnownByFileAndRow() {
    Source source =
        Maps.source(CanonicalTable.EXCHANGES)
            .column(
                "exchange",
                ColumnRule.of(null, null, null, null, null, true, null, null, null, null, null))
            .column("status", Maps.rule(null, null, null, null, "completed"))
            .column("duration_days", "Days")
            .column("project", Maps.rule("Ref", null, null, "^(\\d{4})-", null))
            .column("age", "Age");
    Mapped mapped = source.map("Days", "3", "Ref", "2014-1-BE04", "Age", "22,5");
    assertThat(mapped.value("exchange")).isEqualTo("data.csv#7");
    assertThat(mapped.value("status")).isEqualTo("completed");
    assertThat(mapped.value("duration_days")).isEqualTo(3);
    assertThat(mapped.value("project")).isEqualTo("2014");
    assertThat(mapped.value("age")).isEqualTo(22.5);
    assertThat(source.map("Days", "2.5", "Ref", "BE", "Age", "1,234").issues())
        .containsExactly(
            "unreadable-number Days [2.5]: 2.5 is no number of days; allowed: whole numbers from 0",
            "unreadable-number Age [1,234]: 1,234 can mean two numbers: write 1234 or 1.234;"
                + " allowed: numbers such as 1234 or 12.5");
    assertThat(source.map("Days", "2", "Ref", "BE").value("project")).isNull();
  }

  @Test
  void dateCellsOfAWorkbookNeedNoPattern() {
    Source source =
        Maps.source(CanonicalTable.EXCHANGES)
            .column("exchange", "ID")
            .column("status", "State")
            .column("start", Maps.rule("Start", null, "dd/MM/yyyy", null, null));
    String[] row = {"ID", "X1", "State", "started", "Start", "2017-04-03"};
    assertThat(source.map(row).issues())
        .containsExactly(
            "unreadable-date Start [2017-04-03]: '2017-04-03' is no date; allowed: existing days in"
                + " the pattern dd/MM/yyyy");
    assertThat(source.format(Format.XLSX).map(row).value("start"))
        .isEqualTo(LocalDate.of(2017, 4, 3));
  }
}
