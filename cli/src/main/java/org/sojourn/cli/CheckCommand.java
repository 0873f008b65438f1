package org.sojourn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sojourn.model.ProgrammeDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sojourn check DIR}: every problem of a programme directory at once, without Spark. */
@Command(
    name = "check",
    header = {"Every problem of a programme directory at once, in a second.", ""},
    description = {
      "Checks a programme directory: its YAML files against their schemas and against each other,",
      "and the cases of its checks/. Names every problem at once, with file and line.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "programme directory, with its programme.yaml")
  private Path directory;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ProgrammeDirectory programme = Programmes.load(directory);
    terminal
        .out()
        .println(
            "%s is in order: %d sources, %d instruments, %d indicators, %d of %d cases passed"
                .formatted(
                    directory,
                    programme.sources().size(),
                    programme.codebook().instruments().size(),
                    programme.indicators().size(),
                    programme.checks().size(),
                    programme.checks().size()));
    return 0;
  }
}
