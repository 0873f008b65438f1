package org.sojourn.cli;

import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.diff.DiffCommand;
import org.sojourn.cli.erase.EraseCommand;
import org.sojourn.cli.erase.RotateKeyCommand;
import org.sojourn.cli.explain.ExplainCommand;
import org.sojourn.cli.explain.QuarantineCommand;
import org.sojourn.cli.run.RunCommand;
import org.sojourn.cli.runs.PruneCommand;
import org.sojourn.cli.runs.RollbackCommand;
import org.sojourn.cli.runs.RunsCommand;
import org.sojourn.cli.runs.StatusCommand;
import org.sojourn.cli.serve.ServeCommand;
import org.sojourn.cli.store.PublishCommand;
import org.sojourn.cli.verify.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands and gives them the terminal they talk to. */
record Commands(Terminal terminal) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == RunCommand.class) {
      return type.cast(new RunCommand(terminal));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(terminal));
    }
    if (type == InitCommand.class) {
      return type.cast(new InitCommand(terminal));
    }
    if (type == CodebookCommand.class) {
      return type.cast(new CodebookCommand(terminal));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(terminal));
    }
    if (type == VerifyCommand.class) {
      return type.cast(new VerifyCommand(terminal));
    }
    if (type == QuarantineCommand.class) {
      return type.cast(new QuarantineCommand(terminal));
    }
    if (type == ServeCommand.class) {
      return type.cast(new ServeCommand(terminal));
    }
    if (type == RunsCommand.class) {
      return type.cast(new RunsCommand(terminal));
    }
    if (type == PruneCommand.class) {
      return type.cast(new PruneCommand(terminal));
    }
    if (type == RollbackCommand.class) {
      return type.cast(new RollbackCommand(terminal));
    }
    if (type == EraseCommand.class) {
      return type.cast(new EraseCommand(terminal));
    }
    if (type == RotateKeyCommand.class) {
      return type.cast(new RotateKeyCommand(terminal));
    }
    if (type == PublishCommand.class) {
      return type.cast(new PublishCommand(terminal));
    }
    if (type == DiffCommand.class) {
      return type.cast(new DiffCommand(terminal));
    }
    if (type == StatusCommand.class) {
      return type.cast(new StatusCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
