package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.ingest.mapping.DateColumn.Unsettled;

class DateColumnTest {

  private static DateColumn column(boolean typed, List<String> texts) {
    DateColumn column = new DateColumn(1967, typed);
    texts.forEach(column::add);
    return column;
  }

  private static String found(List<String> texts) throws Unsettled {
    return column(false, texts)
        .found()
        .map(
            found ->
                found.pattern()
                    + " "
                    + found.dates().read(texts.get(0)).map(Object::toString).orElse("none"))
        .orElse("ISO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-04-03; 2017-12-31|ISO",
        "03/04/2017; 31/12/2017|dd/MM/yyyy 2017-04-03T00:00",
        "3/4/2017; 31/12/2017|d/M/yyyy 2017-04-03T00:00",
        "04/03/2017; 12/31/2017|MM/dd/yyyy 2017-04-03T00:00",
        "03.04.2017; 05.06.2017|dd.MM.yyyy 2017-04-03T00:00",
        "3.4.17; 5.6.17|d.M.yy 2017-04-03T00:00",
        "3.4.66; 5.6.17|d.M.yy 2066-04-03T00:00",
        "3.4.67; 5.6.17|d.M.yy 1967-04-03T00:00",
        "03-04-2017; 31-12-2017|dd-MM-yyyy 2017-04-03T00:00",
        "2017/04/03; 2017/12/31|yyyy/MM/dd 2017-04-03T00:00",
        "20170403; 20171231|yyyyMMdd 2017-04-03T00:00",
        "03/04/2017 09:15; 31/12/2017 23:59|dd/MM/yyyy HH:mm 2017-04-03T09:15",
        "03/04/2017 09:15:30; 31/12/2017 10:00:00|dd/MM/yyyy HH:mm:ss 2017-04-03T09:15:30",
        "4/3/2017 1:05 PM; 12/31/2017 12:00 a.m.|M/d/yyyy h:mm a 2017-04-03T13:05",
        "03/04/2017 09:15; 31/12/2017|dd/MM/yyyy[ HH:mm] 2017-04-03T09:15",
        "03/04/2017 09:15; 31/12/2017 09:15:01|dd/MM/yyyy[ HH:mm[:ss]] 2017-04-03T09:15",
        "3 April 2017; 31 December 2017|d MMMM yyyy 2017-04-03T00:00",
        "3. März 2017; 1. Okt. 2017|d MMMM yyyy 2017-03-03T00:00",
        "1er août 2017; 3 févr. 2017|d MMMM yyyy 2017-08-01T00:00",
        "3 de abril de 2017; 1 ene. 2017|d MMMM yyyy 2017-04-03T00:00",
        "3 luglio 2017; 1 gen 2017|d MMMM yyyy 2017-07-03T00:00",
        "April 3rd, 2017; Dec 31, 2017|d MMMM yyyy 2017-04-03T00:00",
        "3-Apr-17 14:30; 31-Dec-17 09:00|d MMMM yyyy 2017-04-03T14:30",
        "42828; 43100|days since 1900 2017-04-03T00:00",
        "42828.5; 43100|days since 1900 2017-04-03T12:00",
        "05/05/2017; 06/06/2017|dd/MM/yyyy 2017-05-05T00:00",
        "soon; later|ISO",
        "42828; soon|ISO"
      })
  void thePatternThatReadsAllIsFound(String texts, String expected) throws Unsettled {
    assertThat(found(Arrays.asList(texts.split("; ")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03/04/2017; 05/06/2017|'03/04/2017' can be 3 April 2017 (dd/MM/yyyy) or 4 March 2017 (MM/dd/yyyy), and no other value settles it",
        "5/5/2017; 3/4/2017 10:00|'3/4/2017 10:00' can be 3 April 2017 (d/M/yyyy[ HH:mm]) or 4 March 2017 (M/d/yyyy[ HH:mm]), and no other value settles it",
        "03-04-17|'03-04-17' can be 3 April 2017 (dd-MM-yy) or 4 March 2017 (MM-dd-yy), and no other value settles it",
        "25/03/2017; 03/25/2017; 26/03/2017|'25/03/2017' is a date in the pattern dd/MM/yyyy, '03/25/2017' in the pattern MM/dd/yyyy",
        "25/03/2017; 2017-03-25|'2017-03-25' is a date in the pattern ISO 8601, '25/03/2017' in the pattern dd/MM/yyyy"
      })
  void whatIsNotSettledIsSaidWithItsReadings(String texts, String message) {
    assertThatThrownBy(() -> found(Arrays.asList(texts.split("; "))))
        .isInstanceOf(Unsettled.class)
        .hasMessage(message);
  }

  @Example
  void fewOtherTextsDoNotSpoilTheChoice() throws Unsettled {
    List<String> texts = new ArrayList<>(Collections.nCopies(20, "25/03/2017"));
    texts.add("soon");
    texts.add("2017-03-25");
    assertThat(found(texts)).isEqualTo("dd/MM/yyyy 2017-03-25T00:00");
  }

  @Example
  void datesOfAWorkbooksOwnDoNotSettleItsTexts() throws Unsettled {
    List<String> texts = new ArrayList<>(Collections.nCopies(20, "2017-03-25"));
    texts.add("03/04/2017");
    assertThatThrownBy(() -> column(true, texts).found())
        .isInstanceOf(Unsettled.class)
        .hasMessageContaining("'03/04/2017' can be 3 April 2017");
    texts.add("13/04/2017");
    assertThat(column(true, texts).found().orElseThrow().pattern()).isEqualTo("dd/MM/yyyy");
  }

  @Example
  void aThousandIsoDatesAreEnough() {
    assertThat(column(false, Collections.nCopies(999, "2017-03-25")).clear()).isFalse();
    assertThat(column(false, Collections.nCopies(1000, "2017-03-25")).clear()).isTrue();
    List<String> mixed = new ArrayList<>(Collections.nCopies(1000, "2017-03-25"));
    mixed.addAll(Collections.nCopies(112, "25/03/2017"));
    assertThat(column(false, mixed).clear()).isFalse();
  }

  @Property(tries = 200)
  void noColumnIsReadAsOtherDays(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 40_000) Integer> days,
      @ForAll @IntRange(min = 0, max = 3) int pattern) {
    DateTimeFormatter written =
        DateTimeFormatter.ofPattern(
            List.of("dd/MM/yyyy", "M/d/yyyy", "dd-MM-yyyy", "d MMM yyyy").get(pattern),
            Locale.ENGLISH);
    List<LocalDate> dates = days.stream().map(LocalDate.of(1970, 1, 1)::plusDays).toList();
    List<String> texts = dates.stream().map(written::format).toList();
    try {
      Dates found = column(false, texts).found().orElseThrow().dates();
      assertThat(texts.stream().map(t -> found.read(t).orElseThrow().toLocalDate()).toList())
          .isEqualTo(dates);
    } catch (Unsettled refused) {
      assertThat(dates).allMatch(date -> date.getDayOfMonth() <= 12);
    }
  }
}
