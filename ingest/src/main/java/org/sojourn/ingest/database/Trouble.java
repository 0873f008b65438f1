package org.sojourn.ingest.database;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Set;
import org.sojourn.model.run.Failure;

/**
 * Says what went wrong with a database in words that hold neither a password nor a value of its
 * rows: the database's own text is shown only where it speaks of the statement.
 *
 * @param source what was read
 * @param rows how many rows had been read
 */
record Trouble(DatabaseSource source, long rows) {

  private static final Set<Integer> REFUSED_USERS = Set.of(1044, 1045, 1698);
  private static final Set<Integer> REFUSED_TABLES = Set.of(1142, 1143);
  private static final Set<Integer> TOO_SLOW = Set.of(1317, 1969, 3024);
  private static final Set<Integer> BROKEN_OFF = Set.of(1927, 1053);
  private static final String NO_PASSWORD = "08004";
  private static final int NO_DATABASE = 1049;
  private static final int READ_ONLY = 1792;

  /** The failure for {@code e}, which came up while connecting when {@code connected} is false. */
  Failure failure(SQLException e, boolean connected) {
    if (caused(e, UnknownHostException.class)) {
      return source.failure(
          "the host of %s is not known; correct database.url, or the network"
              .formatted(source.address()));
    }
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    int code = e.getErrorCode();
    if (state.startsWith("28") || state.equals(NO_PASSWORD) || REFUSED_USERS.contains(code)) {
      return source.failure(
          "%s refuses user '%s'; correct database.user or the password, or ask for the right to connect"
              .formatted(source.address(), user()));
    }
    if (state.equals("3D000") || code == NO_DATABASE) {
      return source.failure(
          "there is no such database at %s; correct database.url".formatted(source.address()));
    }
    return connected ? reading(e, state, code) : connecting();
  }

  private String user() {
    return source.database().user() == null ? "" : source.database().user();
  }

  private Failure connecting() {
    return source.failure(
        "%s cannot be reached, or does not answer; is the server up, the network open, and are host and port right in database.url?"
            .formatted(source.address()));
  }

  private Failure reading(SQLException e, String state, int code) {
    if (caused(e, SocketTimeoutException.class)
        || state.equals("57014")
        || TOO_SLOW.contains(code)) {
      return source.failure(
          "the database took too long after %d rows; nothing of it is kept, run again or read less"
              .formatted(rows));
    }
    if (state.startsWith("08") || state.startsWith("57P") || BROKEN_OFF.contains(code)) {
      return source.failure(
          "the connection to %s broke after %d rows; nothing of them is kept, run again"
              .formatted(source.address(), rows));
    }
    if (state.equals("42501") || REFUSED_TABLES.contains(code)) {
      return source.failure(
          "user '%s' has no right to read '%s'; ask for it, or correct database.user"
              .formatted(user(), source.from()));
    }
    if (state.equals("25006") || code == READ_ONLY) {
      return source.failure("the query writes; a source may only read, correct database.query");
    }
    return state.startsWith("42") ? statement(e) : other(state, code);
  }

  private Failure statement(SQLException e) {
    String text = String.valueOf(e.getMessage()).replaceFirst("^\\(conn=\\d+\\) ", "");
    return source.failure(
        "the database does not understand what it is asked: %s; correct database.%s"
            .formatted(
                text.lines().findFirst().orElse(""),
                source.database().table() == null ? "query" : "table"));
  }

  private Failure other(String state, int code) {
    return source.failure(
        "the database cannot be read after %d rows: it answers with SQL state %s, error %d"
            .formatted(rows, state.isEmpty() ? "none" : state, code));
  }

  private static boolean caused(Throwable e, Class<? extends Throwable> kind) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
