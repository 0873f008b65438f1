package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.PdfPages;

/** What each language has of its own: numbers, dates, blanks, order, names. */
class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 12,345.5 | 91 % | −0.13 | 1 November 2016 | Nov 2016",
        "fr | 12 345,5 | 91 % | −0,13 | 1er novembre 2016 | nov. 2016",
        "de | 12.345,5 | 91 % | −0,13 | 1. November 2016 | Nov 2016",
        "it | 12.345,5 | 91 % | −0,13 | 1º novembre 2016 | nov 2016",
        "el | 12.345,5 | 91 % | −0,13 | 1 Νοεμβρίου 2016 | Νοέ 2016",
        "bg | 12 345,5 | 91 % | −0,13 | 1 ноември 2016 г. | ное 2016",
      })
  void writesNumbersAndDates(
      String language, String number, String percent, String small, String day, String month) {
    Numbers numbers = new Numbers(Words.in(language));
    LocalDate date = LocalDate.of(2016, 11, 1);

    assertThat(PdfPages.plain(numbers.decimal(12345.5, 1))).isEqualTo(number);
    assertThat(numbers.percent(90.9)).isEqualTo(percent.replace(' ', '\u00a0'));
    assertThat(numbers.decimal(-0.126, 2)).isEqualTo(small);
    assertThat(numbers.date(date)).isEqualTo(day);
    assertThat(numbers.month(date)).isEqualTo(month.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Austria, Poland and Sweden",
        "fr | Autriche, Pologne et Suède",
        "de | Österreich, Polen und Schweden",
        "it | Austria, Polonia e Svezia",
        "el | Αυστρία, Πολωνία και Σουηδία",
        "bg | Австрия, Полша и Швеция",
      })
  void listsNamesInTheOrderOfTheLanguage(String language, String list) {
    Labels labels = new Labels(Words.in(language), LanguageReport.programme(language));

    assertThat(labels.list(List.of("SE", "PL", "AT").stream().map(labels::country).toList()))
        .isEqualTo(list);
  }

  @Test
  void sortsAccentedLettersBesideTheirOwn() {
    Words french = Words.in("fr");

    assertThat(
            List.of("Zambie", "Égypte", "Estonie", "Finlande").stream()
                .sorted(french.alphabetical()))
        .containsExactly("Égypte", "Estonie", "Finlande", "Zambie");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | country | CZ | Czechia",
        "fr | country | GR | Grèce",
        "de | country | GB | Vereinigtes Königreich",
        "it | country | XK | Kosovo*",
        "de | sector | E | Wasser und Entsorgung",
        "it | division | 62 | Programmazione informatica",
        "el | sector | C | Μεταποίηση",
        "bg | size | micro | Микропредприятие (под 10 души)",
        "fr | cohort | 2017-Q1 | 1er trimestre 2017",
        "de | cohort | 2017-Q2 | 2. Quartal 2017",
        "fr | role | host | Entreprise d’accueil",
      })
  void namesCells(String language, String breakdown, String key, String name) {
    Labels labels = new Labels(Words.in(language), LanguageReport.programme(language));

    assertThat(labels.cell(new Cell(breakdown, List.of(key)))).isEqualTo(name);
  }

  @Test
  void frenchKeepsTwoPartMarksOnTheLineOfTheirWord() {
    Words french = Words.in("fr");

    assertThat(french.pair("Grèce", "91 %")).isEqualTo("Grèce\u00a0: 91\u00a0%");
    assertThat(french.parts(List.of("a", "b", "c"))).isEqualTo("a\u00a0; b\u00a0; c");
    assertThat(french.set("Est-ce « utile » ? Oui ; à 10:30 : non !"))
        .isEqualTo("Est-ce «\u00a0utile\u00a0»\u00a0? Oui\u00a0; à 10:30\u00a0: non\u00a0!");
    assertThat(french.set(french.set("a : b"))).isEqualTo("a\u00a0: b");
  }

  @Test
  void greekHasARaisedDotForTheSemicolon() {
    assertThat(Words.in("el").parts(List.of("α", "β"))).isEqualTo("α· β");
    assertThat(Words.in("en").parts(List.of("a", "b"))).isEqualTo("a; b");
    assertThat(Words.in("en").parts(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Wilson, finite population | Wilson, finite population",
        "de | Wilson, finite population | Wilson, endliche Grundgesamtheit",
        "fr | census | recensement",
        "it | Fisher's exact | test esatto di Fisher",
        "el | some expected counts are below 5 | ορισμένες αναμενόμενες συχνότητες είναι κάτω από 5",
        "bg | Nobody | Nobody",
      })
  void namesMethodsPartByPart(String language, String method, String name) {
    assertThat(new Methods(Words.in(language)).name(method)).isEqualTo(name);
  }
}
