package org.sojourn.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;

/** Something that takes connections and does not answer, as a master of another version does. */
@Tag("slow")
class SilentMasterTest {

  @TempDir Path temp;

  @Test
  void isSaidAfterAMinute() throws IOException {
    Path programme = Cli.programme("tiny", temp);
    Path output = temp.resolve("output");
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String master = "spark://127.0.0.1:" + silent.getLocalPort();
      Cli cli =
          Cli.run("run", programme.toString(), "--output", output.toString(), "--master", master);
      assertThat(cli.err())
          .isEqualTo(
              "sojourn: the Spark cluster %s does not take the application: its master gave no answer; it has to run Spark 4.2.0 for Scala 2.13, and to reach this machine%n",
              master);
      assertThat(cli.code()).isEqualTo(3);
    }
    assertThat(output.resolve("current")).doesNotExist();
  }
}
