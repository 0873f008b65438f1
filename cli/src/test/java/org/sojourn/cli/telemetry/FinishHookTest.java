package org.sojourn.cli.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that outputs and errors are added to, as schedulers do, keeps what is in it. */
class FinishHookTest {

  @TempDir Path temp;

  /** Runs the hook as the last thing of a process. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.println("before");
    FinishHook.run(arguments[0], Path.of(arguments[1]));
    System.out.println("after");
  }

  @Test
  void whatTheHookPrintsIsAddedToTheLog() throws IOException, InterruptedException {
    Path log = Files.writeString(temp.resolve("night.log"), "last night\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                FinishHookTest.class.getName(),
                "echo printed; echo told",
                "status.json")
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()))
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(log).content().isEqualTo("last night\nbefore\nprinted\ntold status.json\nafter\n");
  }
}
