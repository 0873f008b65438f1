package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
  void respondentLevelDataAreForTheOwnerOnly() throws IOException {
    RunDirectory run = RunDirectory.create(output, "1");
    assertThat(Files.getPosixFilePermissions(run.staging().resolve("private")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }
}
