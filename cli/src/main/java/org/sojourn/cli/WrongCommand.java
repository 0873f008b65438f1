package org.sojourn.cli;

import org.sojourn.cli.console.Terminal;
import org.sojourn.model.run.Failure;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two what is wrong with a command, and where help is. */
record WrongCommand(Terminal terminal) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    terminal.err().println("sojourn: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, terminal.err());
    terminal
        .err()
        .println("Try '" + line.getCommandSpec().qualifiedName() + " --help' for what is allowed.");
    return Failure.Kind.INPUT.exitCode();
  }
}
