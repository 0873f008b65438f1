package org.sojourn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.Version;
import org.sojourn.drafting.page.Decision;
import org.sojourn.drafting.programme.ProgrammeDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn init DIR}: a first programme directory for a folder of exports. */
@Command(
    name = "init",
    header = {"A first programme directory for a folder of exports.", ""},
    description = {
      "Looks into the exports, drafts all files of a programme directory, and lists what a person",
      "has to decide, with file and line. Exports stay where they are; nothing is overwritten.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      description = "directory to draft: new, empty, or holding nothing but the exports")
  private Path directory;

  @Option(
      names = "--from",
      paramLabel = "EXPORTS",
      description = "folder of the exports; default: DIR itself")
  private Path exports;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ProgrammeDraft draft = ProgrammeDraft.of(directory, exports == null ? directory : exports);
    draft.write();
    PrintWriter out = terminal.out();
    draft.read().forEach((file, source) -> out.println("  " + file + " -> " + source));
    draft.left().forEach((file, why) -> out.println("  " + file + ": " + why));
    if (exports != null) {
      out.println("The exports stay where they are; the sources name them from " + directory + ".");
    }
    out.println();
    decisions(draft.decisions());
    out.println();
    out.println(
        "%s is drafted: %d files. Decide the %d points above (also in %s), then run:"
            .formatted(
                directory,
                draft.pages().size(),
                draft.decisions().size(),
                directory.resolve("DECISIONS.md")));
    out.println("  " + Places.command() + " check " + quoted(directory.toString()));
    out.flush();
    return 0;
  }

  /** A path as shells take it for one word. */
  private static String quoted(String path) {
    return path.contains(" ") ? '"' + path + '"' : path;
  }

  private void decisions(List<Decision> decisions) {
    for (int i = 0; i < decisions.size(); i++) {
      terminal.out().println("%3d. %s".formatted(i + 1, decisions.get(i).text()));
    }
  }
}
