package org.sojourn.transform.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.cube.AmountTopic;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.GroupArbitraries;
import org.sojourn.transform.cube.NumberTopic;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.cube.ResponseRow;
import org.sojourn.transform.cube.ScoreTopic;
import org.sojourn.transform.support.TinyProgramme;

/** When the last run's cube is taken, and what is said of it. */
class KeptCubeTest {

  private static final CubePlan PLAN = PlanCompiler.compile(TinyProgramme.load());
  private static final String CUBE = "cube/part-00000.parquet";

  private final List<Night> nights = new ArrayList<>();

  @AfterEach
  void close() {
    nights.forEach(Night::close);
  }

  /** An exchange from {@code country} whose participant answered twice, all items alike. */
  private static ExchangeGroup exchange(String country, int answer) {
    CubePlan all = GroupArbitraries.PLAN;
    String[] attributes = new String[all.attributes().size()];
    attributes[all.attributes().indexOf("sending_country")] = country;
    Double[] numbers = new Double[all.numbers().size()];
    numbers[all.numbers().indexOf("duration_days")] = 10.0 + answer;
    ExchangeRow row = new ExchangeRow("x", ExchangeStatus.COMPLETED, attributes, numbers);
    return new ExchangeGroup(
        row,
        List.of(
            response("before", "participant-before", answer),
            response("exit", "participant-exit", answer)));
  }

  private static ResponseRow response(String wave, String instrument, int answer) {
    CubePlan all = GroupArbitraries.PLAN;
    byte[] codes = new byte[all.closedItems().size()];
    Arrays.fill(codes, (byte) answer);
    Double[] amounts = new Double[all.amountItems().size()];
    Arrays.fill(amounts, 0.5 + answer);
    return new ResponseRow(Role.PARTICIPANT, wave, instrument, true, codes, amounts);
  }

  /** Tables of a part for each of {@code countries}, and one without registrations. */
  private Night night(String... countries) {
    List<List<ExchangeGroup>> parts = new ArrayList<>();
    for (String country : countries) {
      parts.add(List.of(exchange(country, 1 + country.chars().sum() % 5), exchange(country, 3)));
    }
    Night night = new Night(parts, List.of(List.of()));
    nights.add(night);
    return night;
  }

  private Night first(String... countries) {
    Night first = night(countries);
    first.count(PLAN, LastCube.NOTHING);
    return first;
  }

  private String told(Night night, LastCube last) {
    assertThat(night.count(PLAN, last)).isEqualTo(night.anew(PLAN));
    return night.told();
  }

  @Test
  void saysWhatWasCounted() {
    Night first = first("AT", "BE", "BG", "CY");
    assertThat(first.told()).isEmpty();
    assertThat(told(night("BG", "CY", "AT", "BE"), first.kept()))
        .isEqualTo("counted none of 5 parts: all are as the last run counted them");
    assertThat(told(night("BG", "NEW", "AT", "BE"), first.kept()))
        .isEqualTo("counted 1 of 5 parts, took 1 away; 4 as the last run counted them");
    assertThat(told(night("AT", "BE", "BG", "CY", "NEW"), first.kept()))
        .isEqualTo("counted 1 of 6 parts, took 0 away; 5 as the last run counted them");
    assertThat(told(night("AT", "BE", "BG"), first.kept()))
        .isEqualTo("counted 0 of 4 parts, took 1 away; 4 as the last run counted them");
    assertThat(told(night("AT", "BE", "NEW", "NEWER"), first.kept()))
        .isEqualTo("counted all 5 parts, since 2 are new and 2 are gone");
  }

  @Test
  void partsThatAreTheSameAreCountedAsOftenAsTheyAreThere() {
    Night first = first("AT", "AT", "BE", "BG");
    assertThat(told(night("BE", "BG", "AT"), first.kept()))
        .isEqualTo("counted 0 of 4 parts, took 1 away; 4 as the last run counted them");
    assertThat(told(night("AT", "AT", "BE", "BG", "AT"), first.kept()))
        .isEqualTo("counted 1 of 6 parts, took 0 away; 5 as the last run counted them");
  }

  /** A cube that was never counted: only whoever takes it can come to it. */
  @Test
  void takesTheCubeAndReadsNoPart() throws IOException {
    Night first = first("AT", "BE");
    Night other = first("DE", "FR");
    Files.copy(other.file(CUBE), first.file(CUBE), StandardCopyOption.REPLACE_EXISTING);
    Night next = night("AT", "BE");
    assertThat(next.count(PLAN, first.kept())).isEqualTo(other.anew(PLAN));
  }

  @Test
  void holdsAmountsAndScores() {
    Night first = first("AT", "BE");
    Cube stored = CubeTables.read(PLAN, first.folder());
    ScoreTopic scores = PLAN.topics(ScoreTopic.class).get(0);
    assertThat(stored.cells(scores, "overall").values().toString())
        .isEqualTo("[{8589934594=1, 25769803782=2, 42949672970=1} [1, 0, 2, 0, 1, 1, 0, 2, 0, 1]]");
    NumberTopic days = PLAN.topics(NumberTopic.class).get(0);
    assertThat(stored.cells(days, "overall").toString()).isEqualTo("{={11.0=1, 13.0=2, 15.0=1}}");
    assertThat(PLAN.topics(AmountTopic.class)).isNotEmpty();
  }

  @Test
  void countsAnewWhereThePlanIsAnother() {
    Night first = first("AT", "BE");
    CubePlan other =
        PlanCompiler.compile(
            TinyProgramme.with(Map.of("breakdowns: [size]", "breakdowns: [size, country]")));
    Night next = night("AT", "BE");
    assertThat(next.count(other, first.kept())).isEqualTo(next.anew(other));
    assertThat(next.told())
        .isEqualTo("counted all 3 parts, since what is counted is not what the last run counted");
  }

  @Test
  void countsAnewWhereNothingIsKept() throws IOException {
    Night bare = night("AT", "BE");
    assertThat(told(night("AT", "BE"), new LastCube(bare.folder(), Map.of())))
        .isEqualTo("counted all 3 parts, since the last run kept no cube");
    Night first = first("AT", "BE");
    LastCube kept = first.kept();
    Files.delete(first.file(CUBE));
    assertThat(told(night("AT", "BE"), kept))
        .isEqualTo(
            "counted all 3 parts, since the last run's private/" + CUBE + " is not what it stored");
  }

  @Test
  void countsAnewWhereWhatIsKeptIsDamaged() throws IOException {
    for (String table : LastCube.TABLES) {
      Night first = first("AT", "BE");
      LastCube kept = first.kept();
      Path file = first.file(table + "/part-00000.parquet");
      Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
      assertThat(told(night("AT", "BE"), kept))
          .isEqualTo(
              "counted all 3 parts, since the last run's private/%s/part-00000.parquet is not what it stored"
                  .formatted(table));
    }
    Night first = first("AT", "BE");
    LastCube kept = first.kept();
    Files.copy(first.file(CUBE), first.file("cube/part-00001.parquet"));
    assertThat(told(night("AT", "BE"), kept))
        .isEqualTo(
            "counted all 3 parts, since the last run's private/cube/part-00001.parquet is not what it stored");
  }

  @Test
  void countsAnewWhereAPartThatIsToBeTakenAwayIsNotWhatItWas() throws IOException {
    String anew =
        "counted all 5 parts, since the last run's %s part-00002.parquet is not what it stored";
    for (String table : List.of("exchanges", "responses")) {
      Night gone = first("AT", "BE", "BG", "CY");
      Files.delete(gone.file(table + "/part-00002.parquet"));
      assertThat(told(night("AT", "BE", "CY", "NEW"), gone.kept()))
          .isEqualTo(anew.formatted("exchanges"));
      Night changed = first("AT", "BE", "BG", "CY");
      Files.copy(
          changed.file(table + "/part-00000.parquet"),
          changed.file(table + "/part-00002.parquet"),
          StandardCopyOption.REPLACE_EXISTING);
      assertThat(told(night("AT", "BE", "CY", "NEW"), changed.kept()))
          .isEqualTo(anew.formatted("exchanges"));
      assertThat(told(night("AT", "BE", "BG", "CY"), changed.kept())).startsWith("counted none");
    }
  }
}
