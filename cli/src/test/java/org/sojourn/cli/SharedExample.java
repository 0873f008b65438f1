package org.sojourn.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run of the shipped example that tests share and leave as it is. */
public final class SharedExample {

  /** The example's programme directory. */
  public static final String PROGRAMME =
      Cli.CHECKOUT.resolve("examples/mobilise-sme-2017").toString();

  /** Names the output directory to tests of later modules. */
  private static final Path NOTE = Path.of("target/shared-example");

  private static Path output;
  private static Cli run;

  private SharedExample() {}

  /** The command that ran it. */
  public static synchronized Cli run() {
    if (run == null) {
      try {
        output = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "example-");
        run = Cli.run("run", PROGRAMME, "--output", output.toString());
        Files.writeString(NOTE, output.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return run;
  }

  /** Its output directory. */
  public static Path output() {
    run();
    return output;
  }
}
