package org.sojourn.cli.telemetry;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.sojourn.cli.cluster.ClusterFailures;
import org.sojourn.cli.console.Stopping;
import org.sojourn.cli.console.Terminal;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.run.Failure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong into a message and an exit code. Stack traces go to the log file, and only
 * for faults that nobody foresaw.
 */
public record Failures(Terminal terminal) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    Optional<ProgrammeException> programme = cause(e, ProgrammeException.class);
    if (programme.isPresent()) {
      findings(programme.get());
      return Failure.Kind.INPUT.exitCode();
    }
    Failure failure = of(e);
    terminal.err().println("sojourn: " + failure.getMessage());
    return failure.kind().exitCode();
  }

  /** What went wrong, explained by its message. */
  public static Failure of(Exception e) {
    return fullDisk(e)
        .or(() -> ClusterFailures.of(e))
        .or(() -> cause(e, Failure.class))
        .or(() -> cause(e, ProgrammeException.class).map(Failures::programme))
        .or(() -> stopped(e))
        .orElseGet(() -> unforeseen(e));
  }

  private static Failure programme(ProgrammeException e) {
    int more = e.findings().size() - 1;
    String first = e.findings().get(0).text();
    return new Failure(
        Failure.Kind.INPUT, more == 0 ? first : first + "; and " + more + " more problems", e);
  }

  /** Spark goes down at the same moment as we are told: whoever comes first, it was a stop. */
  private static Optional<Failure> stopped(Throwable e) {
    boolean sparkGone = String.valueOf(root(e).getMessage()).contains("stopped SparkContext");
    return Stopping.now() || sparkGone
        ? Optional.of(new Failure(Failure.Kind.FAULT, "stopped; nothing was published", e))
        : Optional.empty();
  }

  private void findings(ProgrammeException e) {
    e.findings().stream().map(Finding::text).forEach(terminal.err()::println);
    int count = e.findings().size();
    terminal
        .err()
        .println("sojourn: " + count + (count == 1 ? " problem" : " problems") + " found");
  }

  private static Optional<Failure> fullDisk(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof IOException && String.valueOf(t.getMessage()).contains("No space left")) {
        return Optional.of(
            new Failure(
                Failure.Kind.FAULT,
                "the disk is full: %s; nothing was published, make room and run again"
                    .formatted(t.getMessage()),
                e));
      }
    }
    return Optional.empty();
  }

  private static Failure unforeseen(Exception e) {
    LoggerFactory.getLogger(Failures.class).error("unforeseen fault", e);
    Throwable root = root(e);
    String log = LogFile.name();
    return new Failure(
        Failure.Kind.FAULT,
        "unforeseen fault: %s: %s%s"
            .formatted(
                root.getClass().getSimpleName(),
                root.getMessage(),
                log == null ? "" : "; the whole story is in " + log),
        e);
  }

  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }
}
