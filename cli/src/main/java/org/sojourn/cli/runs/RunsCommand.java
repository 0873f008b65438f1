package org.sojourn.cli.runs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sojourn.cli.console.JsonText;
import org.sojourn.cli.console.Terminal;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunOutcome.Headline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn runs DIR}: the runs of an output directory. */
@Command(
    name = "runs",
    header = {"The runs of an output directory, the newest first.", ""},
    description = {
      "Lists when each ran, what became of it, its responses and headline figures. The run that",
      "readers see is marked with a star.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = PruneCommand.class)
public final class RunsCommand implements Callable<Integer> {

  private static final int SHOWN = 20;
  private static final String PERCENT = "share";

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "output directory of 'sojourn run'")
  private Path directory;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "" + SHOWN,
      description = "at most so many; default: ${DEFAULT-VALUE}")
  private int limit;

  @Option(names = "--json", description = "all of them, for other programs")
  private boolean json;

  public RunsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (directory == null) {
      throw new Failure(
          Failure.Kind.INPUT, "name the output directory whose runs are to be listed");
    }
    if (limit < 1) {
      throw new Failure(Failure.Kind.INPUT, "--limit " + limit + " shows nothing; give 1 or more");
    }
    List<ListedRun> runs = ListedRun.of(OutputDirectory.existing(directory));
    if (json) {
      terminal.out().println(JsonText.of(runs));
    } else {
      runs.stream().limit(limit).forEach(this::print);
      if (runs.size() > limit) {
        terminal.out().println("and " + (runs.size() - limit) + " older ones: --limit shows more");
      }
    }
    terminal.out().flush();
    return 0;
  }

  private void print(ListedRun run) {
    PrintWriter out = terminal.out();
    out.println(
        String.format(
            Locale.ROOT,
            "%s %s %-10s %s",
            run.isCurrent() ? "*" : " ",
            run.run(),
            run.state().id(),
            run.outcome() == null
                ? firstLine(run.message())
                : String.format(Locale.ROOT, "%,d responses", run.outcome().allResponses())
                    + headline(run.outcome().headline())));
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private static String headline(List<Headline> figures) {
    return figures.stream()
        .map(figure -> ", " + figure.indicator() + " " + shown(figure))
        .collect(Collectors.joining());
  }

  private static String shown(Headline figure) {
    if (figure.value() == null) {
      return figure.status();
    }
    boolean percent = figure.statistic().equals(PERCENT) || figure.statistic().equals("rate");
    return String.format(Locale.ROOT, percent ? "%.0f %%" : "%.2f", figure.value());
  }
}
