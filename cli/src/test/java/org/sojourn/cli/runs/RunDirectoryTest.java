package org.sojourn.cli.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.model.run.Failure;

class RunDirectoryTest {

  @TempDir Path output;

  /** So many seconds after midnight. */
  private static Instant at(int seconds) {
    return Instant.parse("2026-11-26T00:00:00Z").plusSeconds(seconds);
  }

  @Test
  void aRunIsHiddenUntilItIsPublished() throws IOException {
    RunDirectory run = RunDirectory.create(output, at(1));
    Files.writeString(run.staging().resolve("file"), "content");
    assertThat(run.path()).doesNotExist();
    assertThat(run.current()).doesNotExist();

    run.publish();

    assertThat(run.staging()).doesNotExist();
    assertThat(output.resolve("current/file")).hasContent("content");
    assertThat(Files.readSymbolicLink(run.current())).isEqualTo(Path.of("runs", run.id()));
  }

  @Test
  void currentMovesOnAndTheEarlierRunStays() throws IOException {
    for (int i = 1; i <= 2; i++) {
      RunDirectory run = RunDirectory.create(output, at(i));
      Files.writeString(run.staging().resolve("file"), "" + i);
      run.publish();
      run.discard();
    }
    assertThat(output.resolve("current/file")).hasContent("2");
    assertThat(output.resolve("runs").resolve(RunIds.of(at(1))).resolve("file")).hasContent("1");
    try (Stream<Path> left = Files.list(output)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("runs", "current", "journal.jsonl");
    }
  }

  @Test
  void whatIsDiscardedLeavesNothing() throws IOException {
    RunDirectory run = RunDirectory.create(output, at(1));
    Files.createDirectories(run.staging().resolve("a/b"));
    Files.writeString(run.staging().resolve("a/b/file"), "content");
    run.discard();
    run.discard();
    assertThat(names(output)).containsExactly("journal.jsonl");
  }

  @Test
  void whatARunLeftThatEndedByForceIsRemovedByTheNext() throws IOException {
    Path runs = Files.createDirectories(output.resolve("runs"));
    Files.writeString(output.resolve(".lock"), "process 1 on elsewhere since 2017-01-01T00:00:00Z");
    Files.writeString(runs.resolve(".1.lock"), "");
    Files.createDirectories(runs.resolve(".1.part/private"));
    Files.writeString(runs.resolve(".1.part/private/file"), "content");
    Files.createDirectories(runs.resolve("4"));
    Journal.of(output).add(JournalEntry.of(at(0), RunIds.of(at(0)), Event.STARTED));

    RunDirectory run = RunDirectory.create(output, at(5));

    assertThat(names(runs)).containsExactlyInAnyOrder("4", "." + run.id() + ".part");
    assertThat(Journal.of(output).entries())
        .extracting(JournalEntry::run, JournalEntry::event)
        .containsExactly(
            tuple(RunIds.of(at(0)), Event.STARTED),
            tuple(RunIds.of(at(0)), Event.BROKEN_OFF),
            tuple(run.id(), Event.STARTED));
    run.publish();
    run.discard();
    assertThat(names(runs)).containsExactlyInAnyOrder("4", run.id());
    assertThat(names(output)).containsExactlyInAnyOrder("runs", "current", "journal.jsonl");
  }

  /** Ended by force between the name of a run and the pointer to it: it had passed every gate. */
  @Test
  void aRunThatWasAboutToBePublishedIsPublishedByTheNext() throws IOException {
    String id = RunIds.of(at(1));
    Files.createDirectories(output.resolve("runs").resolve(id));
    Journal journal = Journal.of(output);
    journal.add(JournalEntry.of(at(1), id, Event.STARTED));
    journal.add(JournalEntry.of(at(2), id, Event.PUBLISHING));
    Files.writeString(journal.file(), "{\"at\":\"2017-0", StandardOpenOption.APPEND);

    RunDirectory.create(output, at(3)).discard();

    assertThat(Files.readSymbolicLink(output.resolve("current"))).isEqualTo(Path.of("runs", id));
    assertThat(journal.entries())
        .extracting(JournalEntry::event)
        .containsExactly(Event.STARTED, Event.PUBLISHING, Event.PUBLISHED, Event.STARTED);
    assertThat(OutputDirectory.of(output).newestId()).contains(id);
  }

  @Test
  void oneRunAtATime() throws IOException {
    RunDirectory alive = RunDirectory.create(output, at(1));
    assertThatThrownBy(() -> RunDirectory.create(output, at(2)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("process " + ProcessHandle.current().pid() + " on ")
        .hasMessageEndingWith(" (.lock); wait until it has ended, or end it");
    assertThat(alive.staging()).isDirectory();
    alive.discard();
    RunDirectory.create(output, at(2)).discard();
    assertThat(names(output)).containsExactly("journal.jsonl");
  }

  @Test
  void aClockThatWasSetBackMakesNoRunOlderThanTheLast() throws IOException {
    RunDirectory first = RunDirectory.create(output, at(5));
    first.publish();
    first.discard();
    RunDirectory second = RunDirectory.create(output, at(2));
    assertThat(second.id()).isEqualTo(RunIds.of(at(5).plusMillis(1)));
    second.discard();
  }

  /** Figures beside an older run could give away what the lost one hid. */
  @Test
  void withoutTheRunThatWasPublishedLastNothingIsLaidBesideAnOlderOne() throws IOException {
    for (int i = 1; i <= 2; i++) {
      RunDirectory run = RunDirectory.create(output, at(i));
      run.publish();
      run.discard();
    }
    OutputDirectory directory = OutputDirectory.of(output);
    directory.point(RunIds.of(at(1)));
    assertThat(directory.newestId()).contains(RunIds.of(at(2)));

    RunDirectory.delete(directory.run(RunIds.of(at(2))));

    assertThatThrownBy(directory::newestId)
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith(
            directory.run(RunIds.of(at(2))) + " was published and is no longer");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  @Test
  void respondentLevelDataAreForTheOwnerOnly() throws IOException {
    RunDirectory run = RunDirectory.create(output, at(1));
    assertThat(Files.getPosixFilePermissions(run.staging().resolve("private")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }
}
