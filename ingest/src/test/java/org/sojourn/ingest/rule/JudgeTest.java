package org.sojourn.ingest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.ingest.rule.Claim.Kind;

class JudgeTest {

  private static final List<String> FILES = List.of("a.csv", "b.csv");

  private static Claim registration(String key, int file, long row) {
    return new Claim(Kind.REGISTRATION, key, "", "", "", null, null, file, row);
  }

  private static Claim exchange(String key, String status, int file, long row) {
    return new Claim(Kind.EXCHANGE, key, "", "", status, null, null, file, row);
  }

  private static Claim response(String key, String status, String submitted, int file, long row) {
    LocalDateTime time = submitted == null ? null : LocalDateTime.parse(submitted);
    LocalDate day = time == null ? null : time.toLocalDate();
    return new Claim(Kind.RESPONSE, key, "host", "exit", status, time, day, file, row);
  }

  private static Claim asked(String role, String wave, long row) {
    return new Claim(Kind.RESPONSE, "X1", role, wave, "complete", null, null, 1, row);
  }

  /** Verdicts as {@code file#row code: reason} or {@code file#row stays}. */
  private static List<String> judge(Claim... claims) {
    List<String> verdicts = new ArrayList<>();
    new Judge(Stream.of(claims).sorted().iterator(), "completed", FILES)
        .forEachRemaining(
            v ->
                verdicts.add(
                    v.claim().file()
                        + "#"
                        + v.claim().row()
                        + (v.accepted() ? " stays" : " " + v.code().id() + ": " + v.reason())));
    return verdicts;
  }

  @Test
  void theFirstOfSeveralRowsOfAKeyStays() {
    assertThat(judge(exchange("X1", "completed", 1, 2), exchange("X1", "matched", 0, 7)))
        .containsExactly(
            "0#7 stays",
            "1#2 duplicate-key: exchange 'X1' is there before, in a.csv row 7; the first stays");
    assertThat(judge(registration("R", 0, 9), registration("R", 0, 4), registration("R", 0, 5)))
        .containsExactly(
            "0#4 stays",
            "0#5 duplicate-key: registration 'R' is there before, in a.csv row 4; the first stays",
            "0#9 duplicate-key: registration 'R' is there before, in a.csv row 4; the first stays");
  }

  @Test
  void aRegistrationAndAnExchangeMayShareAKey() {
    assertThat(judge(registration("1", 0, 2), exchange("1", "completed", 1, 2)))
        .containsExactly("0#2 stays", "1#2 stays");
    assertThat(judge(registration("1", 0, 2), response("1", "complete", null, 1, 2)))
        .containsExactly(
            "0#2 stays", "1#2 unknown-exchange: '1' is none of the accepted exchanges");
  }

  @Test
  void aResponseNeedsAnAcceptedExchangeOfThePopulation() {
    assertThat(
            judge(
                exchange("X1", "completed", 0, 2),
                exchange("X2", "started", 0, 3),
                response("X1", "complete", null, 1, 2),
                response("X2", "complete", null, 1, 3),
                response("X3", "complete", null, 1, 4)))
        .containsExactly(
            "0#2 stays",
            "1#2 stays",
            "0#3 stays",
            "1#3 outside-population: exchange 'X2' is started; only responses to exchanges that are"
                + " completed count",
            "1#4 unknown-exchange: 'X3' is none of the accepted exchanges");
  }

  @Test
  void theStatusOfTheExchangeThatStaysDecides() {
    assertThat(
            judge(
                exchange("X1", "cancelled", 0, 2),
                exchange("X1", "completed", 0, 3),
                response("X1", "complete", null, 1, 2)))
        .last()
        .asString()
        .startsWith("1#2 outside-population: exchange 'X1' is cancelled");
  }

  @Test
  void theLatestCompleteResponseStays() {
    String counts =
        " duplicate-response: the response of host to exchange 'X1' in wave exit that counts is in"
            + " b.csv row 4: the latest complete one";
    assertThat(
            judge(
                exchange("X1", "completed", 0, 2),
                response("X1", "partial", "2017-04-01T10:00", 1, 2),
                response("X1", "complete", "2017-03-01T10:00", 1, 3),
                response("X1", "complete", "2017-03-02T10:00", 1, 4),
                response("X1", "complete", null, 1, 5)))
        .containsExactly("0#2 stays", "1#4 stays", "1#3" + counts, "1#5" + counts, "1#2" + counts);
  }

  @Test
  void withoutACompleteOneTheLatestStays() {
    assertThat(
            judge(
                exchange("X1", "completed", 0, 2),
                response("X1", "partial", "2017-04-01T10:00", 1, 2),
                response("X1", "partial", "2017-03-01T10:00", 1, 3)))
        .containsExactly(
            "0#2 stays",
            "1#2 stays",
            "1#3 duplicate-response: the response of host to exchange 'X1' in wave exit that counts"
                + " is in b.csv row 2: the latest one");
  }

  @Test
  void onATieTheOneReadLastStays() {
    assertThat(
            judge(
                exchange("X1", "completed", 0, 2),
                response("X1", "complete", "2017-03-01T10:00", 0, 9),
                response("X1", "complete", "2017-03-01T10:00", 1, 3),
                response("X1", "complete", "2017-03-01T10:00", 1, 2)))
        .startsWith("0#2 stays", "1#3 stays");
  }

  @Test
  void otherRolesAndWavesAreNoDuplicates() {
    assertThat(
            judge(
                exchange("X1", "completed", 0, 2),
                asked("host", "exit", 2),
                asked("sending", "exit", 3),
                asked("host", "follow-up", 4)))
        .containsExactly("0#2 stays", "1#2 stays", "1#4 stays", "1#3 stays");
  }
}
