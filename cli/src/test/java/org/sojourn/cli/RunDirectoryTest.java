package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

  @TempDir Path output;

  @Test
  void aRunIsHiddenUntilItIsPublished() throws IOException {
    RunDirectory run = RunDirectory.create(output, "1");
    Files.writeString(run.staging().resolve("file"), "content");
    assertThat(run.path()).doesNotExist();
    assertThat(run.current()).doesNotExist();

    run.publish();

    assertThat(run.staging()).doesNotExist();
    assertThat(output.resolve("current/file")).hasContent("content");
    assertThat(Files.readSymbolicLink(run.current())).isEqualTo(Path.of("runs", "1"));
  }

  @Test
  void currentMovesOnAndTheEarlierRunStays() throws IOException {
    for (String id : new String[] {"1", "2"}) {
      RunDirectory run = RunDirectory.create(output, id);
      Files.writeString(run.staging().resolve("file"), id);
      run.publish();
    }
    assertThat(output.resolve("current/file")).hasContent("2");
    assertThat(output.resolve("runs/1/file")).hasContent("1");
    try (Stream<Path> left = Files.list(output)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("runs", "current");
    }
  }

  @Test
  void whatIsDiscardedLeavesNothing() throws IOException {
    RunDirectory run = RunDirectory.create(output, "1");
    Files.createDirectories(run.staging().resolve("a/b"));
    Files.writeString(run.staging().resolve("a/b/file"), "content");
    run.discard();
    run.discard();
    assertThat(output).isEmptyDirectory();
  }

  @Test
  void whatARunLeftThatEndedByForceIsRemovedByTheNext() throws IOException {
    Path runs = Files.createDirectories(output.resolve("runs"));
    Files.writeString(runs.resolve(".1.lock"), "");
    Files.createDirectories(runs.resolve(".1.part/private"));
    Files.writeString(runs.resolve(".1.part/private/file"), "content");
    Files.createDirectories(runs.resolve(".2.part"));
    Files.writeString(runs.resolve(".3.lock"), "");
    Files.createDirectories(runs.resolve("4"));

    RunDirectory run = RunDirectory.create(output, "5");

    assertThat(names(runs)).containsExactlyInAnyOrder("4", ".5.lock", ".5.part");
    run.publish();
    run.discard();
    assertThat(names(runs)).containsExactlyInAnyOrder("4", "5");
  }

  @Test
  void aRunThatIsAliveKeepsItsDirectory() throws IOException {
    RunDirectory alive = RunDirectory.create(output, "1");
    RunDirectory other = RunDirectory.create(output, "2");
    assertThat(alive.staging()).isDirectory();
    other.discard();
    assertThat(names(output.resolve("runs"))).containsExactlyInAnyOrder(".1.lock", ".1.part");
    alive.discard();
    assertThat(output).isEmptyDirectory();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  @Test
  void respondentLevelDataAreForTheOwnerOnly() throws IOException {
    RunDirectory run = RunDirectory.create(output, "1");
    assertThat(Files.getPosixFilePermissions(run.staging().resolve("private")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }
}
