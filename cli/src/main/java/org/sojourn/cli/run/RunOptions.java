package org.sojourn.cli.run;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.sojourn.cli.cluster.SparkSessions;
import org.sojourn.cli.gate.Gate;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands are told that make a run of a programme. */
public final class RunOptions {

  @Parameters(paramLabel = "DIR", description = "programme directory, with its programme.yaml")
  private Path directory;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "where runs are kept; default: output/<programme> in the working directory")
  private Path output;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description =
          "file with the key for pseudonyms: one line of random text, at least 32 characters")
  private Path keyFile;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = SparkSessions.DEFAULT,
      description =
          "Spark master, such as spark://HOST:7077; default: local[*], embedded in this process")
  private String master;

  @Option(
      names = "--accept",
      paramLabel = "GATE",
      description = {
        "publish this once although the gate refuses: quarantined, responses, headline, columns or",
        "age; for each a further --accept"
      })
  private Set<String> accepted = Set.of();

  /**
   * Refuses what cannot be meant, before anything is opened.
   *
   * @throws org.sojourn.model.run.Failure when the master is none, or a gate cannot be overruled
   */
  public void require() {
    SparkSessions.requireMaster(master);
    Gate.requireAcceptable(accepted);
  }

  /** The programme in the directory that was named. */
  public ProgrammeDirectory programme() {
    return Programmes.load(directory);
  }

  /** The output directory that was named, null where none was. */
  Path named() {
    return output;
  }

  /** Where runs of {@code programme} are kept. */
  public Path home(ProgrammeDirectory programme) {
    return output == null ? Path.of("output", programme.programme().id()) : output;
  }

  /** Finds keys for pseudonyms, and tells {@code warnings} what is careless about them. */
  public KeyFinder keys(Consumer<String> warnings) {
    return new KeyFinder(keyFile, System.getenv(), warnings);
  }

  /**
   * A run with these options.
   *
   * @param full whether everything is computed anew, also where nothing has changed
   */
  public OneRun run(ProgrammeDirectory programme, PseudonymKey key, boolean full) {
    return new OneRun(programme, key, master, accepted, full);
  }
}
