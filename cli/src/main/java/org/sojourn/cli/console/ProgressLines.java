package org.sojourn.cli.console;

import java.io.PrintWriter;
import java.util.Locale;
import org.sojourn.model.run.Progress;

/**
 * A line per step: what, how many rows, how long. When a person watches, the line is there while
 * the step goes on; a plain log gets it when the step is done.
 */
public final class ProgressLines implements Progress {

  private static final int STEP_WIDTH = 34;

  private final Terminal terminal;
  private String step = "";
  private long began;

  public ProgressLines(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void begin(String name) {
    step = name;
    began = System.nanoTime();
    if (terminal.interactive()) {
      terminal.out().print("  " + name + " ...");
      terminal.out().flush();
    }
  }

  @Override
  public void advanced(int files, int all) {
    if (terminal.interactive()) {
      terminal.out().print("\r  " + step + " " + files + " of " + all);
      terminal.out().flush();
    }
  }

  @Override
  public void note(String text) {
    terminal.out().println("  " + text);
  }

  @Override
  public void done(long rows) {
    PrintWriter out = terminal.out();
    double seconds = (System.nanoTime() - began) / 1e9;
    String line =
        String.format(
            Locale.ROOT, "  %-" + STEP_WIDTH + "s %,10d rows %6.1f s", step, rows, seconds);
    out.println((terminal.interactive() ? "\r" : "") + line);
  }
}
