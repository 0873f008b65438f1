package org.sojourn.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command talks to its user.
 *
 * @param out results and progress
 * @param err what is wrong
 * @param interactive whether a person watches: progress is then redrawn in place
 * @param width characters of a line, for what is set in columns
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, int width) {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  /** Without a person to watch, a line is as long as it takes. */
  public Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
    this(out, err, interactive, interactive ? USUAL_WIDTH : Integer.MAX_VALUE);
  }

  /** The process's own output, in UTF-8 whatever the locale says. */
  public static Terminal standard() {
    boolean interactive = Boolean.getBoolean("sojourn.terminal");
    int width = Integer.getInteger("sojourn.columns", USUAL_WIDTH);
    return new Terminal(
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        interactive,
        interactive ? Math.max(LEAST_WIDTH, width) : Integer.MAX_VALUE);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
