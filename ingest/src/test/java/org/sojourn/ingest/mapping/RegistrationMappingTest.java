package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.ingest.mapping.Maps.Mapped;
import org.sojourn.ingest.mapping.Maps.Source;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.source.CanonicalTable;

class RegistrationMappingTest {

  private static final String C1 = Maps.KEY.pseudonymiser().pseudonym("C-1");

  private static Source source() {
    return Maps.source(CanonicalTable.REGISTRATIONS)
        .column("organisation", "Company")
        .column("country", "Country")
        .column("nace", "Sector")
        .column("size", "Size")
        .column("employees", "Persons")
        .column("registered", "Date");
  }

  @Test
  void aRowIsReadIntoCanonicalValues() {
    Mapped mapped =
        source()
            .map(
                "Company",
                " C-1 ",
                "Country",
                "Deutschland",
                "Sector",
                "Section C - Manufacturing",
                "Size",
                "Small (10-49)",
                "Date",
                "2017-01-09");
    assertThat(mapped.issues()).isEmpty();
    assertThat(mapped.value("registration")).isEqualTo(C1);
    assertThat(mapped.value("organisation")).isEqualTo(C1);
    assertThat(mapped.value("country")).isEqualTo("DE");
    assertThat(mapped.value("section")).isEqualTo("C");
    assertThat(mapped.value("division")).isNull();
    assertThat(mapped.value("size")).isEqualTo("small");
    assertThat(mapped.value("registered")).isEqualTo(LocalDate.of(2017, 1, 9));
    assertThat(mapped.normalisations())
        .containsExactly(
            "Country: Deutschland = DE",
            "Sector: Section C - Manufacturing = C",
            "Size: Small (10-49) = small");
  }

  @Test
  void canonicalTextIsNoNormalisation() {
    for (String sector : new String[] {"10", "C10"}) {
      Mapped mapped =
          source().map("Company", "C-1", "Country", "DE", "Sector", sector, "Size", "micro");
      assertThat(mapped.normalisations()).isEmpty();
      assertThat(mapped.value("division")).isEqualTo("10");
    }
    assertThat(source().map("Company", "C-1", "Sector", "C").normalisations()).isEmpty();
  }

  @Test
  void blankColumnsAreEmpty() {
    Mapped mapped = source().map("Company", "C-1", "Country", "", "Size", " ");
    assertThat(mapped.issues()).isEmpty();
    for (String column : new String[] {"country", "section", "division", "size", "registered"}) {
      assertThat(mapped.value(column)).as(column).isNull();
    }
  }

  @Test
  void headcountsGiveASizeClassUnlessThereIsOne() {
    assertThat(source().map("Company", "C-1", "Persons", "9").value("size")).isEqualTo("micro");
    assertThat(source().map("Company", "C-1", "Persons", "250").value("size")).isEqualTo("large");
    assertThat(source().map("Company", "C-1", "Size", "micro", "Persons", "250").value("size"))
        .isEqualTo("micro");
  }

  @Test
  void allIssuesOfARowAreRecorded() {
    Mapped mapped =
        source()
            .map(
                "Company",
                "",
                "Country",
                "Scandinavia",
                "Sector",
                "04",
                "Size",
                "12",
                "Persons",
                "a dozen",
                "Date",
                "2017-02-30");
    assertThat(mapped.refused()).isTrue();
    assertThat(mapped.issues())
        .containsExactly(
            "missing-value Company [null]: column 'Company' is blank; every row needs its"
                + " organisation",
            "unknown-country Country [Scandinavia]: 'Scandinavia' is no country; allowed: ISO"
                + " 3166-1 codes of two or three letters, EL, UK, XK, and country names in English,"
                + " French, German, Italian, Greek, Bulgarian or their own language",
            "unknown-sector Sector [04]: 04 is no sector of NACE Rev. 2; allowed: a section (A-U),"
                + " a division or class (10, C10.1), or a title of one of them",
            "unknown-size Size [12]: 12 is no size class; allowed: micro, small, medium, large, or"
                + " a range of persons within one of them (10-49); map numbers of persons to the"
                + " column employees",
            "unreadable-number Persons [a dozen]: 'a dozen' is no number of persons; allowed: whole"
                + " numbers from 0, without thousands separators",
            "unreadable-date Date [2017-02-30]: '2017-02-30' is no date; allowed: ISO 8601 such as"
                + " 2017-03-31 or 2017-03-31T14:30");
  }

  @Test
  void textsForMissingAreBlank() {
    Source source = source().missing(MissingReason.NOT_APPLICABLE, "n/a", "-");
    assertThat(source.map("Company", "C-1", "Country", "N/A", "Size", "-").issues()).isEmpty();
    assertThat(source.map("Company", "-").issues())
        .containsExactly(
            "missing-value Company [%s]: '%s' (the text of an identifying column, replaced) stands for none; every row needs its organisation"
                .formatted(
                    Maps.KEY.pseudonymiser().pseudonym("-"),
                    Maps.KEY.pseudonymiser().pseudonym("-")));
  }

  @Test
  void valuesComeBeforeTheReader() {
    Source source =
        Maps.source(CanonicalTable.REGISTRATIONS)
            .column("organisation", "Company")
            .column(
                "country",
                Maps.rule("Land", Map.of("Benelux", "BE", "none", ""), null, null, null));
    assertThat(source.map("Company", "C-1", "Land", " BENELUX ").value("country")).isEqualTo("BE");
    assertThat(source.map("Company", "C-1", "Land", "None").value("country")).isNull();
    assertThat(source.map("Company", "C-1", "Land", "Italia").value("country")).isEqualTo("IT");
  }

  @Test
  void aRegistrationKeyOfItsOwnIsKeptButNotOneThatIdentifies() {
    Source own = source().column("registration", "No");
    assertThat(own.map("Company", "C-1", "No", "R-5").value("registration")).isEqualTo("R-5");
    Source same = source().column("registration", "Company");
    assertThat(same.map("Company", "C-1").value("registration")).isEqualTo(C1);
  }

  @Test
  void brokenRowsAreRagged() {
    CompiledMapping mapping = source().compile();
    RawRow broken = RawRow.broken(3, "the row has 2 cells, the header 6");
    Outcome outcome = mapping.mapper("data.csv", Maps.KEY).map(broken);
    assertThat(new Mapped(mapping, outcome).issues())
        .containsExactly("ragged-row null [null]: the row has 2 cells, the header 6");
  }

  @Test
  void codesOfTheOtherRevisionAreConverted() {
    Mapped mapped = source().nace("2.1").map("Company", "C-1", "Sector", "K62.10");
    assertThat(mapped.value("section")).isEqualTo("J");
    assertThat(mapped.value("division")).isEqualTo("62");
    assertThat(mapped.normalisations()).contains("Sector: K62.10 = 62");
  }

  @Test
  void aCodeThatTheOtherRevisionSpreadsOverSectionsIsRefused() {
    Mapped mapped = source().nace("2.1").map("Company", "C-1", "Sector", "95");
    assertThat(mapped.issues())
        .containsExactly(
            "unknown-sector Sector [95]: 95 of NACE Rev. 2.1 is spread over several sections of Rev. 2 (divisions 45, 95); say which one is meant under 'values'");
  }

  @Test
  void turnoverAndBalanceSheetRaiseTheSizeClassOfAHeadcount() {
    Maps.Source source = source().column("turnover", "Turnover").column("balance_sheet", "Assets");
    String[] row = {
      "Company", "C-1", "Persons", "12", "Turnover", "11 000 000", "Assets", "10.000.001,00"
    };
    assertThat(source.map(row).value("size")).isEqualTo("medium");
    row[7] = "10000000";
    assertThat(source.map(row).value("size")).isEqualTo("small");
    row[7] = "lots";
    assertThat(source.map(row).issues())
        .containsExactly(
            "unreadable-number Assets [lots]: 'lots' is no number; allowed: amounts in euro such as 1500000");
  }

  @Test
  void aGivenSizeClassStandsAgainstAmounts() {
    Maps.Source source = source().column("turnover", "Turnover").column("balance_sheet", "Assets");
    Mapped given =
        source.map(
            "Company", "C-1", "Size", "micro", "Persons", "300", "Turnover", "99", "Assets", "1");
    assertThat(given.value("size")).isEqualTo("micro");
  }
}
