package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.tables.Division;

/** Of the tables only those parts are made in which some row is another; here each key has one. */
class NightPartsTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String NONE =
      "tables: making 0 of %s, the others as the last run wrote them";

  @TempDir Path temp;
  private Pilot pilot;
  private Nights nights;

  @BeforeEach
  void firstNight() throws Exception {
    pilot = Pilot.in(temp.resolve("pilot"));
    nights = new Nights(temp, new Division(1));
    assertThat(next()).isEmpty();
  }

  private String next() throws IOException {
    List<String> told = nights.next(pilot.programme());
    nights.requireSameAsInFull(pilot.programme(), nights.made() + " " + told);
    return nights.made();
  }

  private static String made(int made) {
    return NONE.replace("0", String.valueOf(made)).formatted("10 parts");
  }

  private void replace(String file, Charset charset, String what, String by) throws IOException {
    String text = Files.readString(pilot.path(file), charset);
    assertThat(text).contains(what);
    Files.writeString(pilot.path(file), text.replace(what, by), charset);
  }

  @Test
  void aNightWithoutNewsMakesNone() throws IOException {
    assertThat(next()).isEqualTo(made(0));
    assertThat(
            Files.isSameFile(
                nights.night(1).resolve("responses/part-00001.parquet"),
                nights.night(2).resolve("responses/part-00001.parquet")))
        .as("shared on the disk")
        .isTrue();
  }

  @Test
  void aResponseThatComesOrIsCorrectedChangesThePartOfItsExchange() throws IOException {
    Files.writeString(
        pilot.path("data/host-exit-3.csv"),
        "Exchange,E-mail,Submitted,State,Match,Cost,Comment\n"
            + "X1,berta@example.org,2017-06-01T10:00,finished,2,,\n");
    assertThat(next()).isEqualTo(made(1));
    replace("data/host-exit-2.csv", StandardCharsets.UTF_8, "98\tdora", "3\tdora");
    assertThat(next()).isEqualTo(made(1));
    Files.delete(pilot.path("data/host-exit-3.csv"));
    assertThat(next()).isEqualTo(made(1));
  }

  @Test
  void rowsThatMoveWithinTheirFileChangeTheirParts() throws IOException {
    replace("data/host-exit-2.csv", StandardCharsets.UTF_8, "\n\tdora", "\n\n\tdora");
    assertThat(next()).as("X3, and the last, for X6 and X9 are no exchanges").isEqualTo(made(2));
  }

  @Test
  void whatARegistrationSaysChangesThePartsOfExchangesThatItFills() throws IOException {
    replace("data/registrations.csv", WINDOWS, "C-6;EL", "C-6;PT");
    assertThat(next()).as("its own, and X3, to which C-6 is host").isEqualTo(made(2));
    replace("data/registrations.csv", WINDOWS, "20.02.2017", "21.02.2017");
    assertThat(next()).as("its own: exchanges take no days from registrations").isEqualTo(made(1));
  }

  @Test
  void partsThatWereDamagedAreMadeAgain() throws IOException {
    Path part = nights.night(1).resolve("exchanges/part-00001.parquet");
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 2]++;
    Files.delete(part);
    Files.write(part, bytes);
    Files.delete(nights.night(1).resolve("responses/part-00002.parquet"));
    assertThat(next()).isEqualTo(made(2));
  }

  @Test
  void whereJudgementsWereDamagedAllIsJudgedAgain() throws IOException {
    Path judged = nights.night(1).resolve("judged/exchanges-00001.rows");
    byte[] bytes = Files.readAllBytes(judged);
    bytes[bytes.length / 2]++;
    Files.delete(judged);
    Files.write(judged, bytes);
    Files.delete(nights.night(1).resolve("judged/exchanges-00002.rows"));
    Files.delete(nights.night(1).resolve("quarantine/part-00000.parquet"));
    assertThat(next()).as("the registrations stand").isEqualTo(made(5));
  }

  @Test
  void anotherPopulationChangesAllParts() throws IOException {
    Files.writeString(
        pilot.path("programme.yaml"),
        Files.readString(pilot.path("programme.yaml")) + "population: cancelled\n");
    assertThat(next()).isEqualTo(made(10));
  }
}
