package org.sojourn.cli;

import org.sojourn.cli.console.Stopping;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.diff.DiffCommand;
import org.sojourn.cli.erase.EraseCommand;
import org.sojourn.cli.erase.RotateKeyCommand;
import org.sojourn.cli.explain.ExplainCommand;
import org.sojourn.cli.explain.QuarantineCommand;
import org.sojourn.cli.run.RunCommand;
import org.sojourn.cli.runs.RollbackCommand;
import org.sojourn.cli.runs.RunsCommand;
import org.sojourn.cli.runs.StatusCommand;
import org.sojourn.cli.runs.Version;
import org.sojourn.cli.serve.ServeCommand;
import org.sojourn.cli.store.PublishCommand;
import org.sojourn.cli.telemetry.Failures;
import org.sojourn.cli.verify.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code sojourn}. */
@Command(
    name = "sojourn",
    description = {
      "Evaluates cross-border exchange programmes: from raw exports to published reports.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      InitCommand.class,
      CodebookCommand.class,
      QuarantineCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      ServeCommand.class,
      StatusCommand.class,
      RunsCommand.class,
      RollbackCommand.class,
      EraseCommand.class,
      RotateKeyCommand.class,
      PublishCommand.class,
      DiffCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a gate refused to publish, and the last published run stays; verify: a report differs from"
          + " its data; status: somebody has to look",
      "2:the programme, its sources or the command are wrong",
      "3:the machine or Sojourn itself failed"
    })
public final class Main {

  private Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    Stopping.watch();
    System.exit(run(Terminal.standard(), arguments));
  }

  /** Runs the command; returns its exit code. */
  public static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new Main(), new Commands(terminal));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    HelpText.set(line, terminal);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures(terminal));
    line.setParameterExceptionHandler(new WrongCommand(terminal));
    if (arguments.length == 0) {
      line.usage(terminal.err());
      return line.getCommandSpec().exitCodeOnInvalidInput();
    }
    return line.execute(arguments);
  }
}
