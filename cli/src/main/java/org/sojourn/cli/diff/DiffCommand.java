package org.sojourn.cli.diff;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.JsonText;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.estimate.Statistic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn diff A B}: how two runs differ, and why. */
@Command(
    name = "diff",
    header = {"How the headline figures of two runs differ, and why.", ""},
    description = {
      "Takes the difference of every headline figure apart: responses that are new, withdrawn or",
      "corrected, other definitions, other weights, and what disclosure control shows of it. Reads",
      "the private tables of both runs: what it prints is private.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "a run: in runs/, refused/, or an output directory for its published run")
  private Path before;

  @Parameters(index = "1", paramLabel = "B", description = "a later one")
  private Path now;

  @Option(names = "--json", description = "for other programs")
  private boolean json;

  public DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RunDifference difference = RunDifference.of(ComparedRun.of(before), ComparedRun.of(now));
    if (json) {
      terminal.out().println(JsonText.of(difference));
    } else {
      print(difference);
    }
    terminal.out().flush();
    return 0;
  }

  private void print(RunDifference difference) {
    PrintWriter out = terminal.out();
    out.println("from " + difference.before() + " to " + difference.now() + " (private)");
    difference
        .responses()
        .forEach(
            (name, n) ->
                out.println(
                    "  responses of '%s': %d, then %d".formatted(name, n.get(0), n.get(1))));
    difference.definitions().forEach(change -> out.println("  changed: " + change));
    difference.figures().forEach(this::print);
  }

  private void print(FigureDifference figure) {
    PrintWriter out = terminal.out();
    boolean percent = isPercent(figure.statistic());
    out.println(
        "  %s: %s, then %s%s"
            .formatted(
                figure.indicator(),
                shown(figure.before(), percent),
                shown(figure.now(), percent),
                figure.isSame() ? ": as it was" : ""));
    for (Cause cause : figure.causes()) {
      out.println(
          "    %s%s%s"
              .formatted(
                  cause.rows() == null ? "" : cause.rows() + " ",
                  cause.kind().words(),
                  cause.points() == null ? "" : points(cause.points())));
    }
    if (figure.disclosure() != null) {
      out.println("    " + figure.disclosure());
    }
  }

  private static boolean isPercent(String statistic) {
    for (Statistic each : Statistic.values()) {
      if (each.id().equals(statistic)) {
        return each.unit() == Statistic.Unit.PERCENT;
      }
    }
    return false;
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, ": %+.2f", points);
  }

  private static String shown(FigureDifference.Figure figure, boolean percent) {
    if (figure == null || figure.value() == null) {
      return "no value";
    }
    String base = figure.base() == null ? "" : " (n = " + figure.base() + ")";
    return String.format(Locale.ROOT, percent ? "%.2f %%" : "%.3f", figure.value()) + base;
  }
}
