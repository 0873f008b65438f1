package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sojourn.cli.gate.Gate;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class RotateKeyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "programme directory, with its programme.yaml")
  private Path directory;

  @Option(
      names = "--old-key-file",
      paramLabel = "FILE",
      required = true,
      description = "file with the key that earlier runs were made with")
  private Path oldKeyFile;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "file with the new key, as for 'sojourn run'")
  private Path keyFile;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "where runs are kept; default: output/<programme> in the working directory")
  private Path output;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = SparkSessions.DEFAULT,
      description = "Spark master; default: ${DEFAULT-VALUE}, embedded in this process")
  private String master;

  @Option(
      names = "--accept",
      paramLabel = "GATE",
      description = "publish the run with the new key although this gate refuses it")
  private Set<String> accepted = Set.of();

  RotateKeyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SparkSessions.requireMaster(master);
    Gate.requireAcceptable(accepted);
    ProgrammeDirectory programme = Programmes.load(directory);
    KeyFinder keys = new KeyFinder(keyFile, System.getenv(), terminal.err());
    PseudonymKey old = keys.other(oldKeyFile, programme);
    PseudonymKey key = keys.find(programme);
    if (old.fingerprint().equals(key.fingerprint())) {
      throw new Failure(
          Failure.Kind.INPUT,
          "--key-file and --old-key-file hold the same key; make a new one with: openssl rand -hex"
              + " 32");
    }
    OutputDirectory kept =
        OutputDirectory.existing(
            output == null ? Path.of("output", programme.programme().id()) : output);
    Erasing erasing = new Erasing(kept, terminal.out());
    erasing.beginRotation(old, key);
    new OneRun(programme, key, master, accepted, false)
        .published(kept, terminal, () -> erasing.finishRotation(key));
    terminal.out().flush();
    return 0;
  }
}
