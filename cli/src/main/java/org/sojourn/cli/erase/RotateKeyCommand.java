package org.sojourn.cli.erase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.run.KeyFinder;
import org.sojourn.cli.run.RunOptions;
import org.sojourn.cli.run.RunReporting;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.cli.runs.Version;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sojourn rotate-key DIR}: goes over to another key for pseudonyms. */
@Command(
    name = "rotate-key",
    header = {"Goes over to another key for pseudonyms.", ""},
    description = {
      "Publishes a run with the new key and removes the rows of earlier runs, whose pseudonyms",
      "whoever has the old key can tell. Persons who were erased stay erased. Repeat the command",
      "when it was broken off.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class RotateKeyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RunOptions options;

  @Mixin private RunReporting reporting;

  @Option(
      names = "--old-key-file",
      paramLabel = "FILE",
      required = true,
      description = "file with the key that earlier runs were made with")
  private Path oldKeyFile;

  public RotateKeyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return reporting.told(terminal, this::rotate);
  }

  private void rotate() throws IOException {
    options.require();
    ProgrammeDirectory programme = options.programme();
    KeyFinder keys = options.keys(reporting.warnings(terminal));
    PseudonymKey old = keys.other(oldKeyFile, programme);
    PseudonymKey key = keys.find(programme);
    if (old.fingerprint().equals(key.fingerprint())) {
      throw new Failure(
          Failure.Kind.INPUT,
          "--key-file and --old-key-file hold the same key; make a new one with: openssl rand -hex"
              + " 32");
    }
    OutputDirectory kept = OutputDirectory.existing(options.home(programme));
    Erasing erasing = new Erasing(kept, reporting.lines(terminal));
    erasing.beginRotation(old, key);
    options
        .run(programme, key, false)
        .published(kept, terminal, reporting, () -> erasing.finishRotation(key));
  }
}
