package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.cli.Cli;

/**
 * A disk that is full in the middle of a run, or takes nothing at all. Needs the right to mount:
 * says so where it is not.
 */
class FullDiskTest {

  @TempDir Path temp;

  private Path disk;

  @BeforeEach
  void makeRoom() throws IOException {
    disk = Files.createDirectory(temp.resolve("disk"));
  }

  private void mount(int kilobytes) throws IOException, InterruptedException {
    boolean mounted =
        process("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "none", disk.toString());
    if (!mounted) {
      System.err.println(
          "NOT TESTED: a full disk. This user may not mount a small tmpfs; run as root to test it.");
    }
    Assumptions.assumeTrue(mounted, "no right to mount a tmpfs");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    assertThat(process("umount", "-l", disk.toString()) || Files.exists(disk)).isTrue();
  }

  private static boolean process(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(List.of(command)).redirectErrorStream(true).start().waitFor() == 0;
  }

  @ParameterizedTest(name = "{0} kB")
  @ValueSource(ints = {16, 64, 120})
  void isSaidInOneMessageAndNothingIsPublished(int kilobytes) throws Exception {
    mount(kilobytes);
    Path programme = Cli.programme("tiny", temp);
    Cli cli = Cli.run("run", programme.toString(), "--output", disk.toString());
    assertThat(cli.err())
        .startsWith("sojourn: the disk is full")
        .contains("nothing was published")
        .doesNotContain("\tat ");
    assertThat(cli.code()).isEqualTo(3);
    assertThat(disk.resolve("current")).doesNotExist();
    assertThat(disk.resolve("runs")).doesNotExist();
  }

  @Test
  void aTargetThatCannotBeWrittenToIsSaidAndWhatIsPublishedStays() throws Exception {
    mount(1000);
    Path published = Files.createDirectories(disk.resolve("runs/20170101T000000000Z"));
    Files.createSymbolicLink(disk.resolve("current"), Path.of("runs", "20170101T000000000Z"));
    assertThat(process("mount", "-o", "remount,ro", disk.toString())).isTrue();
    Path programme = Cli.programme("tiny", temp);
    Cli cli = Cli.run("run", programme.toString(), "--output", disk.toString());
    assertThat(cli.err())
        .isEqualTo(
            "sojourn: cannot write to the output directory %s; name another one with --output%n"
                .formatted(disk));
    assertThat(cli.code()).isEqualTo(3);
    assertThat(disk.resolve("current").toRealPath()).isEqualTo(published.toRealPath());
  }
}
