package org.sojourn.cli.erase;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.run.OneRun;
import org.sojourn.cli.run.RunOptions;
import org.sojourn.cli.run.RunReporting;
import org.sojourn.cli.runs.ErasedList;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.cli.runs.Version;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sojourn erase DIR}: removes a person from everything that is kept. */
@Command(
    name = "erase",
    header = {"Removes a person from everything that runs keep.", ""},
    description = {
      "From then on every run leaves out the rows that name the person, and the responses to the",
      "exchanges of theirs. A run without them is published, earlier runs lose their rows, and",
      "everything that is left is searched for the person's identifiers, pseudonyms and own words.",
      "What was published stays, unless it quotes them.",
      "",
      "The sources are not Sojourn's: it says where the person stands in them. Repeat the command",
      "when it was broken off.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class EraseCommand implements Callable<Integer> {

  private static final String UNFINISHED =
      "the erasure is not finished: from now on runs leave the person out, but earlier ones"
          + " may hold rows; do what follows and repeat the command";

  private final Terminal terminal;

  @Mixin private RunOptions options;

  @Mixin private Subjects subjects;

  @Mixin private RunReporting reporting;

  @Option(
      names = "--expired",
      description = {
        "instead of a person: removes the rows of all runs that read a source whose 'retain-until'",
        "is over; makes no run"
      })
  private boolean expired;

  @Option(names = "--dry-run", description = "only say what is held, and change nothing")
  private boolean dry;

  public EraseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return reporting.told(terminal, this::done);
  }

  private void done() throws IOException {
    options.require();
    ProgrammeDirectory programme = options.programme();
    OutputDirectory kept = OutputDirectory.existing(options.home(programme));
    if (expired) {
      expire(programme, kept);
    } else {
      person(programme, kept);
    }
  }

  private Consumer<String> out() {
    return reporting.lines(terminal);
  }

  private void expire(ProgrammeDirectory programme, OutputDirectory kept) throws IOException {
    if (dry || subjects.areGiven()) {
      throw new Failure(
          Failure.Kind.INPUT,
          "--expired takes neither a person nor --dry-run: 'status' says what is due");
    }
    new Erasing(kept, out()).expire(programme.sources());
  }

  private void person(ProgrammeDirectory programme, OutputDirectory kept) throws IOException {
    List<String> identifiers = subjects.identifiers();
    PseudonymKey key = options.keys(reporting.warnings(terminal)).find(programme);
    Held held = Held.of(kept, identifiers, key);
    held.print(out());
    if (!dry) {
      requireKnown(held, ErasedList.of(kept, key));
      erase(kept, held, options.run(programme, key, false));
    }
    remind(held);
  }

  /** An identifier that nobody knows is rather misspelt than erased. */
  private static void requireKnown(Held held, ErasedList list) {
    if (held.isEmpty() && held.identifiers().stream().noneMatch(list::holds)) {
      throw new Failure(
          Failure.Kind.INPUT,
          "nothing was changed: is the identifier written as the sources have it, in a column that"
              + " becomes a pseudonym (participant, respondent, an organisation)?");
    }
  }

  private void erase(OutputDirectory kept, Held held, OneRun run) throws IOException {
    Traces traces = held.traces();
    Erasing erasing = new Erasing(kept, out());
    erasing.begin(held.identifiers(), run.key());
    boolean isDone = false;
    try {
      run.published(kept, terminal, reporting, () -> erasing.finish(traces));
      isDone = true;
    } finally {
      if (!isDone) {
        reporting.warnings(terminal).accept(UNFINISHED);
      }
    }
  }

  private void remind(Held held) {
    Consumer<String> out = out();
    held.identifiers().stream()
        .filter(identifier -> !Traces.isTelling(identifier))
        .findFirst()
        .ifPresent(
            any ->
                out.accept(
                    "  an identifier is too short to be told from other texts: its pseudonym and"
                        + " the person's own words were searched for, not the identifier"));
    if (dry) {
      held.printSources(out);
    } else {
      out.accept(
          "  whoever keeps the sources has to remove the rows that were left out there, too");
    }
  }
}
