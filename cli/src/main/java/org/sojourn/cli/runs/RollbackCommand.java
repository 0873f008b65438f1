package org.sojourn.cli.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn rollback DIR [RUN]}: readers see an earlier run again. */
@Command(
    name = "rollback",
    header = {"Lets readers see an earlier run again.", ""},
    description = {
      "Points 'current' to the run that was published before it, or to RUN, in one step. The run",
      "that is taken back was public: its directory stays, and what comes after it is still laid",
      "beside it, so that nobody can work out hidden figures from what they kept of it.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class RollbackCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "output directory of 'sojourn run'")
  private Path directory;

  @Parameters(
      index = "1",
      paramLabel = "RUN",
      arity = "0..1",
      description = "id of a run in its runs/; default: the one before the current one")
  private String run;

  @Option(names = "--reason", paramLabel = "TEXT", description = "kept in the journal")
  private String reason;

  public RollbackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OutputDirectory output = OutputDirectory.existing(directory);
    RunLock lock = RunLock.take(output.lock());
    try {
      Instant now = Instant.now();
      Recovery.of(output, now);
      String current = output.currentId().orElseThrow(() -> nothingPublished());
      String target = run == null ? before(output, current) : known(output, current);
      requireWhole(output, target, current);
      output.point(target);
      String message = "in place of " + current + (reason == null ? "" : ": " + reason);
      output.journal().add(new JournalEntry(now, target, Event.ROLLED_BACK, null, message));
      terminal.out().println("readers see " + target + " in place of " + current);
    } finally {
      lock.release();
    }
    terminal.out().flush();
    return 0;
  }

  private Failure nothingPublished() {
    return new Failure(
        Failure.Kind.INPUT, directory + " has no published run that could be taken back");
  }

  private String before(OutputDirectory output, String current) {
    return output.ids().stream()
        .filter(id -> id.compareTo(current) < 0 && Manifests.isWhole(output.run(id)))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.INPUT,
                    "there is no run before " + current + " in " + directory.resolve("runs")));
  }

  private String known(OutputDirectory output, String current) {
    List<String> ids = output.ids().stream().filter(id -> !id.equals(current)).toList();
    if (ids.contains(run)) {
      return run;
    }
    String nearest = Nearest.to(run, ids);
    throw new Failure(
        Failure.Kind.INPUT,
        run.equals(current)
            ? "readers see " + run + " already"
            : "there is no run '%s' in %s; there are: %s%s"
                .formatted(
                    run,
                    directory.resolve("runs"),
                    ids.isEmpty() ? "none" : String.join(", ", ids),
                    nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?"));
  }

  private static void requireWhole(OutputDirectory output, String target, String current) {
    RunRows.require(output.run(target));
    RunManifest manifest = Manifests.read(output.run(target));
    Manifests.manifest(output.run(current))
        .map(RunManifest::programme)
        .filter(programme -> !programme.equals(manifest.programme()))
        .ifPresent(
            programme -> {
              throw new Failure(
                  Failure.Kind.INPUT,
                  "%s is of the programme '%s', what readers see of '%s'"
                      .formatted(target, manifest.programme(), programme));
            });
    for (StoredFile file : manifest.outputs()) {
      Path path = output.run(target).resolve(file.path());
      if (!Files.isRegularFile(path) || path.toFile().length() != file.bytes()) {
        throw new Failure(
            Failure.Kind.INPUT,
            path + " is absent or not as long as it was, so that " + target + " is no whole run");
      }
    }
  }
}
