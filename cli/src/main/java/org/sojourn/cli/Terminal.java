package org.sojourn.cli;

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
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

  /** The process's own output, in UTF-8 whatever the locale says. */
  static Terminal standard() {
    return new Terminal(
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        Boolean.getBoolean("sojourn.terminal"));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
