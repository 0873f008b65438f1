package org.sojourn.cli.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.model.run.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn runs prune DIR}: removes old runs that nothing needs. */
@Command(
    name = "prune",
    header = {"Removes old runs that nothing needs.", ""},
    description = {
      "Never removes the run that readers see, nor the one that was published last, which knows all",
      "that was ever published, nor those beside which a kept run was laid: they are needed to",
      "verify it.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class PruneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "output directory of 'sojourn run'")
  private Path directory;

  @Option(names = "--keep", paramLabel = "N", description = "keep the N newest runs")
  private Integer keep;

  @Option(
      names = "--older-than",
      paramLabel = "DAYS",
      description = "remove only runs that are older than so many days")
  private Integer days;

  @Option(names = "--dry-run", description = "only say what would be removed")
  private boolean dry;

  public PruneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    OutputDirectory output = OutputDirectory.existing(directory);
    RunLock lock = RunLock.take(output.lock());
    try {
      Instant now = Instant.now();
      Recovery.of(output, now);
      Map<String, String> needed = NeededRuns.of(output);
      List<String> ids = output.ids();
      for (int i = 0; i < ids.size(); i++) {
        judge(output, ids.get(i), i, needed, now);
      }
    } finally {
      lock.release();
    }
    terminal.out().flush();
    return 0;
  }

  private void requireSense() {
    if (keep == null && days == null) {
      throw new Failure(
          Failure.Kind.INPUT, "say what is to go: --keep N, --older-than DAYS, or both");
    }
    if (keep != null && keep < 1 || days != null && days < 1) {
      throw new Failure(Failure.Kind.INPUT, "--keep and --older-than take 1 and more");
    }
  }

  private void judge(
      OutputDirectory output, String id, int newer, Map<String, String> needed, Instant now)
      throws IOException {
    if (keep != null && newer < keep || days != null && !isOlder(id, now)) {
      return;
    }
    if (needed.containsKey(id)) {
      terminal.out().println("kept " + id + ": " + needed.get(id));
    } else {
      if (!dry) {
        remove(output, id, now);
      }
      terminal.out().println((dry ? "would remove " : "removed ") + id);
    }
  }

  private boolean isOlder(String id, Instant now) {
    return id.compareTo(RunIds.of(now.minus(Duration.ofDays(days)))) < 0;
  }

  /** Hidden in one step, then removed: a crash in between leaves nothing that looks like a run. */
  private static void remove(OutputDirectory output, String id, Instant now) throws IOException {
    Path hidden = RunDirectory.hidden(output.run(id));
    Files.move(output.run(id), hidden, StandardCopyOption.ATOMIC_MOVE);
    DiskSync.directory(output.runs());
    output.journal().add(JournalEntry.of(now, id, Event.PRUNED));
    RunDirectory.delete(hidden);
  }
}
