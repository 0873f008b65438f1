package org.sojourn.cli.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.ProgressLines;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.cli.runs.RunLock;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn publish DIR --to ADDRESS}: what readers see here, also in a store. */
@Command(
    name = "publish",
    header = {"Publishes what readers of an output directory see in HDFS or an object store.", ""},
    description = {
      "Copies the public folder of the run that 'current' points to, and then, in one step, lets",
      "readers of the store see it: they follow the file with the greatest name in its folder",
      "'current'. Does nothing when they see it already. Nothing private is copied.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class PublishCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "output directory of 'sojourn run'")
  private Path directory;

  @Option(
      names = "--to",
      paramLabel = "ADDRESS",
      required = true,
      description = "folder in the store: hdfs://HOST:PORT/FOLDER, s3a://BUCKET/FOLDER")
  private URI address;

  public PublishCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    publish(directory, address, new ProgressLines(terminal));
    terminal.out().flush();
    return 0;
  }

  /**
   * Publishes what readers of {@code directory} see at {@code address}.
   *
   * @throws Failure when nothing is published here, somebody is at work, or the store refuses
   */
  public static void publish(Path directory, URI address, Progress progress) throws IOException {
    OutputDirectory output = OutputDirectory.existing(directory);
    RunLock lock = RunLock.take(output.lock());
    try {
      String run =
          output
              .currentId()
              .orElseThrow(
                  () ->
                      new Failure(
                          Failure.Kind.INPUT,
                          directory + " has no published run that could be published elsewhere"));
      progress.begin("publish in the store");
      int files =
          StorePublication.publish(address, output.run(run), Manifests.read(output.run(run)));
      progress.done(files);
      progress.note("readers of " + address + " see " + run);
    } finally {
      lock.release();
    }
  }
}
