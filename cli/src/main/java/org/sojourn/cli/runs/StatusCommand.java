package org.sojourn.cli.runs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sojourn.cli.console.JsonText;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.console.Terminal;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.GateResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn status DIR}: whether the nights go well. */
@Command(
    name = "status",
    header = {"Whether the runs of an output directory go well.", ""},
    description = {
      "Says what readers see, how the last run ended, and what is to be done. Reads what runs wrote",
      "down; it changes nothing, and can be asked while a run goes on.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the last run was published, and is not too old",
      "1:somebody has to look: the output says at what",
      "2:the command is wrong, or there is no such output directory",
      "3:the machine or Sojourn itself failed"
    })
public final class StatusCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "output directory of 'sojourn run'")
  private Path directory;

  @Option(
      names = "--max-age",
      paramLabel = "HOURS",
      description = "also unhealthy when the last publication is older; for a nightly run: 26")
  private Integer hours;

  @Option(names = "--json", description = "for other programs")
  private boolean json;

  public StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (hours != null && hours < 1) {
      throw new Failure(
          Failure.Kind.INPUT, "--max-age " + hours + ": allowed are 1 and more hours");
    }
    Instant now = Instant.now();
    OperatingStatus status =
        OperatingStatus.of(
            OutputDirectory.existing(directory),
            Optional.ofNullable(hours).map(Duration::ofHours),
            now);
    if (json) {
      terminal.out().println(JsonText.of(status));
    } else {
      print(status, now);
    }
    terminal.out().flush();
    return status.healthy() ? 0 : 1;
  }

  private void print(OperatingStatus status, Instant now) {
    PrintWriter out = terminal.out();
    out.println(
        Places.shown(Path.of(status.output())) + ": " + (status.healthy() ? "healthy" : "look"));
    out.println("  published  " + (status.current() == null ? "none" : current(status, now)));
    if (status.last() != null) {
      last(status.last(), now);
    }
    status.retention().forEach(days -> out.println("  retention  " + retention(days, now)));
    if (status.running() != null) {
      out.println("  at work    " + status.running());
    }
    out.println("  next       " + status.next());
  }

  private static String retention(Retention.KeptUntil kept, Instant now) {
    long days = now.atZone(ZoneOffset.UTC).toLocalDate().until(kept.until(), ChronoUnit.DAYS);
    String when =
        days < 0 ? "over" : days == 0 ? "today" : days == 1 ? "1 day left" : days + " days left";
    return "source '%s' may be kept until %s (%s); afterwards runs stop"
        .formatted(kept.source(), kept.until(), when);
  }

  private static String current(OperatingStatus status, Instant now) {
    ListedRun run = status.current();
    return run.run()
        + (run.finished() == null ? "" : ", " + ago(run.finished(), now))
        + (run.asOf() == null ? "" : ", data as of " + run.asOf());
  }

  private void last(ListedRun run, Instant now) {
    PrintWriter out = terminal.out();
    out.println(
        "  last run   %s, %s%s%s"
            .formatted(
                run.run(),
                run.state().id(),
                run.finished() == null ? "" : " " + ago(run.finished(), now),
                run.seconds().isEmpty() ? "" : seconds(run.seconds().getAsDouble())));
    if (run.rows() != null && run.outcome() != null) {
      out.println(
          String.format(
              Locale.ROOT,
              "             %,d rows in = %,d accepted + %,d quarantined, %,d responses, %,d figures"
                  + " published",
              run.rows().get(ListedRun.ROWS_IN),
              run.rows().get(ListedRun.ACCEPTED),
              run.rows().get(ListedRun.QUARANTINED),
              run.outcome().allResponses(),
              run.outcome().figures()));
      out.println("  gates      " + gates(run));
    }
    if (run.message() != null) {
      out.println("  message    " + run.message().replace("\n", "\n             "));
    }
  }

  private static String gates(ListedRun run) {
    return run.outcome().gates().stream()
        .collect(Collectors.groupingBy(GateResult::verdict, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, " after %.1f s", seconds);
  }

  private static String ago(Instant then, Instant now) {
    long minutes = Math.max(0, Duration.between(then, now).toMinutes());
    long hours = minutes / 60;
    if (hours == 0) {
      return minutes + " minutes ago";
    }
    return hours < 48 ? hours + " hours ago" : hours / 24 + " days ago";
  }
}
