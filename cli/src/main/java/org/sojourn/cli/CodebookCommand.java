package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.Version;
import org.sojourn.drafting.codebook.CodebookDraft;
import org.sojourn.drafting.page.Page;
import org.sojourn.model.run.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn codebook FILE}: the codebook that a survey tool's file holds. */
@Command(
    name = "codebook",
    header = {"The codebook that a survey definition holds.", ""},
    description = {
      "Reads a LimeSurvey structure (.lss), an XML export of EUSurvey, or an XLSForm (.xlsx, .xls),",
      "and prints or writes its scales and items with all labels, codes and columns.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CodebookCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "survey definition")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "programme directory to write to; nothing is overwritten; default: print")
  private Path output;

  CodebookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CodebookDraft draft = CodebookDraft.of(file);
    for (Page page : draft.pages()) {
      if (output == null) {
        terminal.out().println("# " + page.file());
        terminal.out().println(page.text());
      } else {
        write(page);
      }
    }
    if (output != null) {
      draft.pages().stream()
          .flatMap(page -> page.decisions().stream())
          .forEach(decision -> terminal.out().println(decision.text()));
    }
    terminal.out().flush();
    return 0;
  }

  private void write(Page page) throws IOException {
    Path path = output.resolve(page.file());
    Files.createDirectories(path.getParent());
    try {
      Files.writeString(path, page.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          path + " is there already; nothing is overwritten: name another directory, or print");
    }
    terminal.out().println("wrote " + path);
  }
}
