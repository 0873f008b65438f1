package org.sojourn.examples.mobilise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The six published shares, counted straight from the committed files. */
class PublishedSharesTest {

  private static final Set<String> NO_ANSWER = Set.of("", "98", "Don't know", "n/a");

  private final List<Map<String, String>> sending =
      RawFiles.counted(
          RawFiles.csv("sending-exit.csv", "windows-1252", ';'),
          "Exchange",
          "Submitted",
          "dd/MM/yyyy HH:mm");
  private final List<Map<String, String>> host =
      RawFiles.counted(
          RawFiles.csv("host-exit.csv", "UTF-8", ','),
          "Exchange",
          "Submitted",
          "yyyy-MM-dd HH:mm:ss");
  private final List<Map<String, String>> visitors =
      RawFiles.counted(
          RawFiles.csv("participant-exit.csv", "UTF-8", ','),
          "exchange",
          "submitdate",
          "yyyy-MM-dd HH:mm:ss");

  PublishedSharesTest() throws IOException {}

  @Test
  void ninetyOnePerCentOfSendingCompaniesAreHappyWithTheMatch() {
    assertThat(sendingMatch()).isEqualTo(new Count(40, 44));
    assertThat(sendingMatch().percent()).isEqualTo(91);
  }

  @Test
  void ninetyFivePerCentOfHostCompaniesAreHappyWithTheMatch() {
    assertThat(count(host, "Q3", "4", "5")).isEqualTo(new Count(39, 41));
    assertThat(count(host, "Q3", "4", "5").percent()).isEqualTo(95);
  }

  @Test
  void ninetyPerCentOfCompaniesWillDevelopTheirCrossBorderBusiness() {
    Count companies =
        count(sending, "Q6 Cross-border business", "Agree", "Strongly agree")
            .plus(count(host, "Q7", "4", "5"));

    assertThat(companies).isEqualTo(new Count(74, 82));
    assertThat(companies.percent()).isEqualTo(90);
  }

  @Test
  void seventyFivePerCentOfCompaniesWillIntroduceNewProducts() {
    Count companies = count(sending, "Q7 New products", "Yes").plus(count(host, "Q8", "1"));

    assertThat(companies).isEqualTo(new Count(60, 80));
    assertThat(companies.percent()).isEqualTo(75);
  }

  @Test
  void ninetyPerCentOfVisitingEmployeesAcquiredTheSkillsTheyExpected() {
    assertThat(count(visitors, "acquired", "3", "4")).isEqualTo(new Count(43, 48));
    assertThat(count(visitors, "acquired", "3", "4").percent()).isEqualTo(90);
  }

  @Test
  void eightyOnePerCentOfVisitingEmployeesSayItContributedToTheirCareer() {
    assertThat(count(visitors, "career", "4", "5")).isEqualTo(new Count(39, 48));
    assertThat(count(visitors, "career", "4", "5").percent()).isEqualTo(81);
  }

  @Test
  void nearlyAllHostCompaniesSayTheirStaffAcquiredSkills() {
    assertThat(count(host, "Q6", "1")).isEqualTo(new Count(40, 41));
  }

  private Count sendingMatch() {
    return count(sending, "Q3 Match", "Satisfied", "Very satisfied");
  }

  private static Count count(
      List<Map<String, String>> responses, String column, String... favourable) {
    List<String> answers =
        responses.stream()
            .map(response -> response.get(column))
            .filter(answer -> !NO_ANSWER.contains(answer))
            .toList();
    long wanted = answers.stream().filter(List.of(favourable)::contains).count();
    return new Count((int) wanted, answers.size());
  }

  private record Count(int favourable, int valid) {

    Count plus(Count other) {
      return new Count(favourable + other.favourable, valid + other.valid);
    }

    long percent() {
      return Math.round(100.0 * favourable / valid);
    }
  }
}
