package org.sojourn.cli.run;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.sojourn.cli.cluster.SparkSessions;
import org.sojourn.cli.gate.Gate;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.tables.Division;
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
      names = "--part-size",
      paramLabel = "KEYS",
      description = {
        "how many exchanges a part of the stored tables holds, about; a power of two. Smaller parts",
        "make a night with little news cheaper, larger ones all other runs; default: 32768"
      })
  private int partSize = Division.USUAL.keys();

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
   * @throws Failure when the master is none, the size of parts no power of two, or a gate cannot be
   *     overruled
   */
  public void require() {
    if (!Division.isPossible(partSize)) {
      throw new Failure(
          Failure.Kind.INPUT,
          "--part-size is %d; allowed: powers of two, such as 8192 or 32768".formatted(partSize));
    }
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
    return new OneRun(programme, key, master, accepted, full, new Division(partSize));
  }
}
