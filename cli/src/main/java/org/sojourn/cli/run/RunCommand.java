package org.sojourn.cli.run;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.Version;
import org.sojourn.cli.store.PublishCommand;
import org.sojourn.cli.store.StorePublication;
import org.sojourn.model.ProgrammeDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sojourn run DIR}: from the sources of a programme to a published run. */
@Command(
    name = "run",
    header = {"From the sources of a programme to its published report and tables.", ""},
    description = {
      "Reads a programme's sources, computes its indicators and publishes report and tables.",
      "What was published before stays until the new run is whole and has passed its gates.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nThe key for pseudonyms:%n",
    footer = {
      "  Names and e-mail addresses are replaced when they are read. The key comes from --key-file,",
      "  else from the file named by SOJOURN_PSEUDONYM_KEY_FILE, else from SOJOURN_PSEUDONYM_KEY,",
      "  else from the demonstration key of an example."
    })
public final class RunCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private RunOptions options;

  @Option(
      names = "--full",
      description = "read all sources again, also where nothing about them has changed")
  private boolean full;

  @Option(
      names = "--publish-to",
      paramLabel = "ADDRESS",
      description =
          "publish it also in a folder of HDFS or an object store, as 'sojourn publish' does")
  private URI store;

  @Mixin private RunReporting reporting;

  public RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return reporting.told(terminal, this::runAndPublish);
  }

  /** The run is published here whatever the store says to it. */
  private void runAndPublish() throws IOException {
    options.require();
    if (store != null) {
      StorePublication.require(store);
    }
    RunWatch watch = new RunWatch(Instant.now(), reporting.telemetry(terminal));
    try {
      run(watch);
    } catch (IOException | RuntimeException e) {
      throw watch.failed(e);
    }
    if (store != null) {
      PublishCommand.publish(watch.home(), store, reporting.progress(terminal));
    }
  }

  private void run(RunWatch watch) throws IOException {
    watch.writesTo(options.named());
    ProgrammeDirectory programme = options.programme();
    watch.writesTo(options.home(programme));
    if (!reporting.isJson()) {
      OpenDecisions.note(programme.path()).ifPresent(terminal.out()::println);
    }
    PublishedRun published = run(programme, watch);
    if (!reporting.isJson()) {
      Summary.print(terminal, programme, published);
    }
    watch.published(published.manifest());
  }

  private PublishedRun run(ProgrammeDirectory programme, RunWatch watch) throws IOException {
    return options
        .run(programme, options.keys(reporting.warnings(terminal)).find(programme), full)
        .into(watch, reporting.progress(terminal));
  }
}
