package org.sojourn.cli.telemetry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.cli.console.Terminal;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.run.Failure;

/** What went wrong, as a line for other programs. */
public final class JsonFailure {

  private JsonFailure() {}

  /** Prints {@code e}; returns the exit code of its command. */
  public static int print(Terminal terminal, Exception e) {
    Failure failure = Failures.of(e);
    Map<String, Object> fields = new TreeMap<>();
    fields.put("code", failure.kind().exitCode());
    fields.put("message", failure.getMessage());
    if (e instanceof ProgrammeException programme) {
      List<String> findings = programme.findings().stream().map(Finding::text).toList();
      fields.put("findings", findings);
    }
    terminal.err().println(JsonProgress.line("error", "failed", fields));
    return failure.kind().exitCode();
  }
}
