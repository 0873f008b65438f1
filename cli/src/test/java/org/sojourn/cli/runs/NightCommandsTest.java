package org.sojourn.cli.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;

/** Two nights, one that is refused, a rollback, a fourth night and a clean-up. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NightCommandsTest {

  @TempDir static Path temp;
  private static Path programme;
  private static Path output;
  private static String first;
  private static String second;

  @BeforeAll
  static void twoNightsAndARefusedOne() throws IOException {
    programme = Cli.programme("tiny", temp);
    output = temp.resolve("output");
    append(
        "data/exchanges.csv",
        "X8,A,F,p8@example.org,completed,2017-05-02,2017-05-20\n"
            + "X10,C,B,p10@example.org,completed,2017-05-02,2017-05-20\n");
    assertThat(run().code()).isZero();
    first = current();
    append(
        "data/host.csv",
        "X8,f@example.org,2017-05-22T10:00,1\nX10,b@example.org,2017-05-22T10:00,5\n");
    assertThat(run().code()).isZero();
    second = current();
    Path answers = programme.resolve("data/host.csv");
    String good = Files.readString(answers);
    Files.writeString(answers, good.replaceAll("(?m)^X", "Z"));
    assertThat(run().code()).isEqualTo(1);
    Files.writeString(answers, good);
  }

  private static void append(String file, String lines) throws IOException {
    Files.writeString(programme.resolve(file), lines, StandardOpenOption.APPEND);
  }

  private static Cli run() {
    return Cli.run("run", programme.toString(), "--output", output.toString());
  }

  private static String current() throws IOException {
    return output.resolve("current").toRealPath().getFileName().toString();
  }

  private static JsonNode json(String text) throws IOException {
    return JsonMapper.builder().build().readTree(text);
  }

  @Test
  @Order(1)
  void runsAreListedWithWhatBecameOfThem() throws IOException {
    Cli list = Cli.run("runs", output.toString());
    assertThat(list.code()).isZero();
    assertThat(list.out().lines().toList())
        .hasSize(3)
        .satisfies(lines -> assertThat(lines.get(0)).contains(" refused    refused to publish; "))
        .satisfies(
            lines ->
                assertThat(lines.get(1))
                    .isEqualTo(
                        "* %s published  7 responses, host_match 67 %%, completion 88 %%"
                            .formatted(second)))
        .satisfies(
            lines ->
                assertThat(lines.get(2))
                    .isEqualTo(
                        "  %s published  5 responses, host_match 75 %%, completion 88 %%"
                            .formatted(first)));
    JsonNode runs = json(Cli.run("runs", output.toString(), "--json").out());
    assertThat(runs.findValuesAsText("state")).containsExactly("refused", "published", "published");
    assertThat(runs.get(1).get("current").asBoolean()).isTrue();
    assertThat(runs.get(1).get("rows").get("quarantined").asLong()).isEqualTo(3);
    assertThat(runs.get(1).get("outcome").get("headline").get(0).get("base").asLong()).isEqualTo(6);
  }

  @Test
  @Order(2)
  void aRefusedRunIsNotHealthyAndSaysWhatToDo() throws IOException {
    Cli status = Cli.run("status", output.toString());
    assertThat(status.code()).isEqualTo(1);
    assertThat(status.out())
        .startsWith(output + ": look" + System.lineSeparator() + "  published  " + second)
        .contains("gate lost: all 8 rows of source 'host' were quarantined")
        .contains("  next       look at " + output.resolve("refused") + ", mend it and run again");
    JsonNode json = json(Cli.run("status", output.toString(), "--json").out());
    assertThat(json.get("healthy").asBoolean()).isFalse();
    assertThat(json.get("last").get("state").asText()).isEqualTo("refused");
    assertThat(json.get("current").get("run").asText()).isEqualTo(second);
    assertThat(Cli.run("status", temp.toString()).err())
        .isEqualTo(
            "sojourn: %s holds no runs; name the output directory of 'sojourn run'%n"
                .formatted(temp));
  }

  @Test
  @Order(3)
  void aRollbackShowsTheEarlierRunAndIsWrittenDown() throws IOException {
    Cli unknown = Cli.run("rollback", output.toString(), "20170101T000000000Z");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith("sojourn: there is no run '20170101T000000000Z' in ")
        .contains("there are: " + first);

    Cli back = Cli.run("rollback", output.toString(), "--reason", "wrong export");

    assertThat(back.out()).isEqualTo("readers see %s in place of %s%n".formatted(first, second));
    assertThat(current()).isEqualTo(first);
    assertThat(output.resolve("journal.jsonl"))
        .content()
        .contains("\"run\":\"" + first + "\",\"event\":\"rolled-back\"")
        .contains("in place of " + second + ": wrong export");
    assertThat(Cli.run("rollback", output.toString()).err())
        .startsWith("sojourn: there is no run before " + first);
  }

  /** Whoever kept the run that was taken back can still lay the next one beside it. */
  @Test
  @Order(4)
  void whatWasTakenBackIsStillAnEditionOfTheNextRun() throws IOException {
    assertThat(Cli.run("runs", "prune", output.toString(), "--keep", "1").out())
        .as("neither what readers see nor what knows all editions is removed")
        .isEqualTo("kept %s: readers see it%n".formatted(first));
    append("data/host.csv", "X7,d@example.org,2017-05-22T10:00,5\n");

    Cli third = run();

    assertThat(third.code()).as(third.err()).isZero();
    JsonNode manifest = json(Files.readString(output.resolve("current/manifest.json")));
    assertThat(manifest.get("earlier").asText()).isEqualTo(second);
    Cli status = Cli.run("status", output.toString(), "--max-age", "1");
    assertThat(status.code()).isZero();
    assertThat(status.out())
        .startsWith(output + ": healthy")
        .contains("  next       nothing to do")
        .contains("gates      ");
  }

  @Test
  @Order(5)
  void oldRunsAreRemovedButThoseThatVerificationNeeds() throws IOException {
    assertThat(Cli.run("runs", "prune", output.toString()).err())
        .isEqualTo("sojourn: say what is to go: --keep N, --older-than DAYS, or both\n");
    assertThat(Cli.run("runs", "prune", output.toString(), "--older-than", "1").out()).isEmpty();
    Cli dry = Cli.run("runs", "prune", output.toString(), "--keep", "1", "--dry-run");
    assertThat(dry.out()).endsWith("would remove " + first + "\n");
    assertThat(output.resolve("runs").resolve(first)).isDirectory();

    Cli pruned = Cli.run("runs", "prune", output.toString(), "--keep", "1");

    assertThat(pruned.out())
        .isEqualTo(
            "kept %s: %s is verified beside it%nremoved %s%n".formatted(second, current(), first));
    assertThat(output.resolve("runs").resolve(first)).doesNotExist();
    Cli verified = Cli.run("verify", output + "/current/public/reports/evaluation-report-en.pdf");
    assertThat(verified.code()).as(verified.err()).isZero();
    assertThat(Cli.run("runs", output.toString()).out()).contains("  " + first + " pruned     ");
  }

  @Test
  @Order(6)
  void anotherProcessAtWorkIsToldAndLeftAlone() throws IOException {
    RunLock lock = RunLock.take(OutputDirectory.of(output).lock());
    try {
      Cli busy = run();
      assertThat(busy.code()).isEqualTo(3);
      assertThat(busy.err())
          .startsWith("sojourn: process " + ProcessHandle.current().pid() + " on ")
          .contains(" is at work in " + output + " (.lock); wait until it has ended, or end it");
      assertThat(Cli.run("status", output.toString()).out()).contains("  at work    process ");
    } finally {
      lock.release();
    }
    assertThat(Cli.run("status", output.toString()).code()).isZero();
  }

  @Test
  @Order(7)
  void howLongRowsMayBeKeptIsToldBeforeItIsOver() throws IOException {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    retainUntil(today.plusDays(31));
    assertThat(Cli.run("status", output.toString()).out()).doesNotContain("retention");
    assertThat(json(Cli.run("status", output.toString(), "--json").out()).has("retention"))
        .isFalse();

    retained(today.plusDays(30), "30 days left", 0, "nothing to do");
    retained(today.plusDays(1), "1 day left", 0, "nothing to do");
    retained(today, "today", 0, "nothing to do");
    LocalDate over = today.minusDays(1);
    String due =
        "source 'host' may be kept until %s: remove the source and its data, and what runs keep of it with 'sojourn erase DIR --expired', or declare a later day"
            .formatted(over);
    retained(over, "over", 1, due);
  }

  /** The last day as the newest run knows it. */
  private static void retainUntil(LocalDate day) throws IOException {
    Path source = output.resolve("current/private/programme/sources/host.yaml");
    String text = Files.readString(source).replaceAll("retain-until: .*\n", "");
    Files.writeString(source, "retain-until: " + day + "\n" + text);
  }

  private static void retained(LocalDate day, String left, int code, String next)
      throws IOException {
    retainUntil(day);
    Cli status = Cli.run("status", output.toString());
    assertThat(status.code()).isEqualTo(code);
    assertThat(status.out())
        .contains(code == 0 ? ": healthy\n" : ": look\n")
        .contains(
            "  retention  source 'host' may be kept until %s (%s); afterwards runs stop%n"
                .formatted(day, left))
        .endsWith("  next       " + next + "\n");
    Cli machine = Cli.run("status", output.toString(), "--json");
    assertThat(machine.code()).isEqualTo(code);
    JsonNode json = json(machine.out());
    assertThat(json.get("healthy").asBoolean()).isEqualTo(code == 0);
    assertThat(json.get("retention")).hasSize(1);
    assertThat(json.get("retention").get(0).get("source").asText()).isEqualTo("host");
    assertThat(json.get("retention").get(0).get("until").asText()).isEqualTo(day.toString());
    assertThat(json.get("next").asText()).isEqualTo(next);
  }
}
