package org.sojourn.cli.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.runs.ListedRun.State;
import org.sojourn.model.source.SourceDefinition;

/**
 * How things stand in an output directory.
 *
 * @param output the output directory
 * @param healthy whether nobody needs to do anything
 * @param current the run that readers see, null where there is none
 * @param last the run that ended last, null where there is none
 * @param retention sources whose rows may be kept for 30 days more at most, or no longer
 * @param running who is at work, null when nobody is
 * @param next what is to be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OperatingStatus(
    String output,
    boolean healthy,
    ListedRun current,
    ListedRun last,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Retention.KeptUntil> retention,
    String running,
    String next) {

  private static final String ERASE =
      "rows are being removed and not all are: repeat 'sojourn erase' or 'rotate-key' as it was"
          + " given";

  /** How things stand in {@code output}, however old they are. */
  public static OperatingStatus of(OutputDirectory output) throws IOException {
    return of(output, Optional.empty(), Instant.MAX);
  }

  /**
   * How things stand in {@code output}.
   *
   * @param oldest greatest age at which the last publication is healthy
   * @param now the age is counted until then
   */
  static OperatingStatus of(OutputDirectory output, Optional<Duration> oldest, Instant now)
      throws IOException {
    List<ListedRun> runs = ListedRun.of(output);
    Optional<ListedRun> current = runs.stream().filter(ListedRun::isCurrent).findFirst();
    Optional<ListedRun> last = runs.stream().filter(r -> r.state() != State.RUNNING).findFirst();
    Optional<Instant> published =
        runs.stream()
            .filter(run -> run.state() == State.PUBLISHED || run.state() == State.PRUNED)
            .map(ListedRun::finished)
            .findFirst();
    boolean isOld =
        oldest.isPresent()
            && published.filter(at -> !at.isBefore(now.minus(oldest.get()))).isEmpty();
    boolean isGood =
        last.isPresent()
            && last.get().state() != State.REFUSED
            && last.get().state() != State.FAILED;
    boolean isErasing = output.journal().isErasing();
    List<SourceDefinition> overdue = Retention.overdue(output, Instant.now());
    return new OperatingStatus(
        output.home().toString(),
        isGood && !isOld && !isErasing && overdue.isEmpty() && current.isPresent(),
        current.orElse(null),
        last.orElse(null),
        Retention.days(output, Instant.now()),
        RunLock.holder(output.lock()).map(LockHolder::shown).orElse(null),
        isErasing
            ? ERASE
            : overdue.isEmpty() ? next(output, current, last, isOld) : Retention.told(overdue));
  }

  private static String next(
      OutputDirectory output,
      Optional<ListedRun> current,
      Optional<ListedRun> last,
      boolean isOld) {
    if (last.isEmpty()) {
      return "run 'sojourn run'";
    }
    Path look = Places.shown(output.refused());
    return switch (last.get().state()) {
      case REFUSED ->
          "look at " + look + ", mend it and run again, or overrule the gate once with --accept";
      case FAILED -> "do what the message says, then run again";
      default -> {
        if (current.isEmpty()) {
          yield "readers see nothing: run 'sojourn run'";
        }
        if (isOld) {
          yield "no run was published for long: look whether the schedule still starts it";
        }
        yield current.get().run().equals(last.get().run())
            ? "nothing to do"
            : "readers see an earlier run by rollback; the next run publishes again";
      }
    };
  }
}
