package org.sojourn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.run.OpenDecisions;
import org.sojourn.cli.run.Programmes;
import org.sojourn.cli.runs.Version;
import org.sojourn.ingest.read.SourceFiles;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.SourceDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sojourn check DIR}: every problem of a programme directory at once, without Spark. */
@Command(
    name = "check",
    header = {"Every problem of a programme directory at once, in a second.", ""},
    description = {
      "Checks a programme directory: its YAML files against their schemas and against each other,",
      "its prose for what it quotes, and the cases of its checks/. Names every problem at once, with",
      "file and line, and notes open decisions and sources without a file. The sources' files",
      "themselves are not opened.",
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
    OpenDecisions.note(programme.path()).ifPresent(note -> terminal.out().println("  " + note));
    programme.sources().stream()
        .filter(source -> source.files() != null)
        .forEach(source -> note(programme.path(), source));
    return 0;
  }

  /** Says that the files of {@code source} are not there yet: a run will want them. */
  private void note(Path directory, SourceDefinition source) {
    try {
      SourceFiles.names(directory, source);
    } catch (Failure missing) {
      terminal.out().println("  note: " + missing.getMessage());
    }
  }
}
