package org.sojourn.cli.erase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.KilledCommand;
import org.sojourn.cli.runs.JournalEntry;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.estimate.QuoteId;

/**
 * Kills erasures at random moments, more often late than early: readers see a whole run, and the
 * same command ends what was begun. {@code -Dsojourn.erase-kills=40} kills more often.
 */
@Tag("slow")
class KilledErasureTest {

  private static final int KILLS = Integer.getInteger("sojourn.erase-kills", 2);
  private static final int MOST_MILLIS = 600;
  private static final String PERSON = "p3@example.org";
  private static final String WORDS = "Our guest Greta repaired the lathe in no time";

  @TempDir Path temp;
  private Path programme;
  private Path published;
  private Path list;

  @Test
  void whateverTheMomentTheSameCommandErasesThePerson() throws Exception {
    publishAQuoteAndThenNone();
    list = Files.writeString(temp.resolve("person"), PERSON + "\n");
    Path first = copy(0);
    Cli whole = Cli.run(arguments(first));
    assertThat(whole.code()).as(whole.err()).isZero();
    requireErased(first);
    int steps = (int) whole.out().lines().filter(l -> l.contains("\"step\":")).count();
    int lines = 1 + whole.out().lines().toList().lastIndexOf(last(whole.out()));
    Random moments = new Random(20261127);
    for (int kill = 1; kill <= KILLS; kill++) {
      Path home = copy(kill);
      int after = moments.nextBoolean() ? lines : lines - moments.nextInt(steps);
      Path errors = temp.resolve("errors-" + kill);
      new KilledCommand(List.of(arguments(home)), errors).kill(after, moments.nextInt(MOST_MILLIS));
      assertThat(Manifests.read(home.resolve("current")).outputs()).isNotEmpty();
      boolean isDone = events(home).contains(Event.ERASED);
      assertThat(Cli.run("status", home.toString()).code()).isEqualTo(isDone ? 0 : 1);

      Cli again = Cli.run(arguments(home));

      assertThat(again.code()).as(again.out() + again.err()).isZero();
      requireErased(home);
    }
  }

  /** The last line that tells of a step: what follows it is publication and erasure. */
  private static String last(String out) {
    return out.lines().filter(l -> l.contains("\"step\":")).reduce((a, b) -> b).orElseThrow();
  }

  private void publishAQuoteAndThenNone() throws IOException {
    programme = Cli.programme("tiny", temp);
    append("codebook/scales.yaml", "  - id: consent\n    answers:\n");
    append("codebook/scales.yaml", "      - {code: 0, label: {en: No, de: Nein}}\n");
    append("codebook/scales.yaml", "      - {code: 1, label: {en: Yes, de: Ja}}\n");
    append(
        "codebook/host.yaml",
        "  - {id: comment, kind: open, consent: may_quote, label: {en: More, de: Mehr}}\n"
            + "  - {id: may_quote, scale: consent, label: {en: May we quote, de: Zitat}}\n");
    append("sources/host.yaml", "  comment: Comment\n  may_quote: {constant: \"1\"}\n");
    append("report.yaml", "chapters: [summary, {prose: voices, title: {en: Voices, de: O-Ton}}]\n");
    Path answers = programme.resolve("data/host.csv");
    Files.writeString(
        answers,
        Files.readString(answers)
            .replace("Match\n", "Match,Comment\n")
            .replaceAll("(?m)^(X3,.*)$", "$1,\"" + WORDS + "\"")
            .replaceAll("(?m)^(X[^3].*)$", "$1,"));
    Files.createDirectories(programme.resolve("prose"));
    published = temp.resolve("published");
    prose("{{quote:" + QuoteId.of("tiny", "host", "comment", WORDS) + "}}");
    publish();
    prose("Nothing to quote.");
    publish();
    assertThat(Unpacked.saying(published.resolve("runs"), WORDS))
        .anyMatch(file -> file.endsWith("public/reports/evaluation-report-de.pdf"));
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(programme.resolve(file), text, StandardOpenOption.APPEND);
  }

  private void prose(String text) throws IOException {
    for (String language : List.of("en", "de")) {
      Files.writeString(programme.resolve("prose/voices." + language + ".md"), "# 1\n\n" + text);
    }
  }

  private void publish() {
    Cli run = Cli.run("run", programme.toString(), "--output", published.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Path copy(int number) throws IOException {
    Path home = Files.createDirectory(temp.resolve("output-" + number));
    Cli.copy(published.resolve("runs"), home.resolve("runs"));
    Files.copy(published.resolve("journal.jsonl"), home.resolve("journal.jsonl"));
    Files.createSymbolicLink(
        home.resolve("current"), Files.readSymbolicLink(published.resolve("current")));
    return home;
  }

  private String[] arguments(Path home) {
    return new String[] {
      "erase",
      programme.toString(),
      "--output",
      home.toString(),
      "--subject-file",
      list.toString(),
      "--accept",
      "responses",
      "--log-format",
      "json"
    };
  }

  private static List<Event> events(Path home) throws IOException {
    return OutputDirectory.of(home).journal().entries().stream().map(JournalEntry::event).toList();
  }

  private void requireErased(Path home) throws IOException {
    String pseudonym =
        PseudonymKey.of(Files.readString(programme.resolve("demo.key")))
            .pseudonymiser()
            .pseudonym(PERSON);
    assertThat(Unpacked.saying(home, List.of(PERSON, pseudonym, WORDS)))
        .allSatisfy((trace, files) -> assertThat(files).as(trace).isEmpty());
    assertThat(events(home)).last().isEqualTo(Event.ERASED);
    Map<String, Long> counts = Manifests.read(home.resolve("current")).quality().get("exchanges");
    assertThat(counts.get("rows-in"))
        .isEqualTo(
            Manifests.read(published.resolve("current")).quality().get("exchanges").get("rows-in")
                - 1)
        .isEqualTo(counts.get("accepted") + counts.get("quarantined"));
    assertThat(Cli.run("status", home.toString()).out()).contains(": healthy\n");
  }
}
