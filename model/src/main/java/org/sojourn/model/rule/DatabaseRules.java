package org.sojourn.model.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Place;
import org.sojourn.model.source.Database;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

/** A database is read where the format says so, by an address without secrets. */
final class DatabaseRules {

  private static final List<String> KINDS =
      List.of("jdbc:postgresql:", "jdbc:mysql:", "jdbc:mariadb:");
  private static final Pattern KIND = Pattern.compile("^[^:]*:[^:]*:?");
  private static final Pattern SECRET =
      Pattern.compile("(password\\d*|pwd)\\s*=|//[^@?]*:[^@?]*@", Pattern.CASE_INSENSITIVE);

  private final Findings findings;

  DatabaseRules(Findings findings) {
    this.findings = findings;
  }

  /** Checks the source at {@code place}; what is missing, the schema says. */
  void check(SourceDefinition source, Place place) {
    boolean database = source.format() == Format.JDBC;
    if (database && source.files() != null) {
      findings.addKey(
          place.at("files"), "a source of format jdbc reads no files", "files", List.of());
    }
    if (!database && source.database() != null) {
      findings.addKey(
          place.at("database"),
          "a source of format " + source.format().id() + " reads no database",
          "database",
          List.of());
    }
    if (database && source.database() != null) {
      database(source.database(), place.at("database"));
    }
  }

  private void database(Database database, Place place) {
    url(database.url(), place.at("url"));
    if (database.passwordFile() != null && database.passwordEnv() != null) {
      findings.add(
          place.at("password-env"),
          "the password stands in two places",
          "at most one of password-file, password-env");
    }
    if ((database.table() == null) == (database.query() == null)) {
      findings.add(
          place,
          database.table() == null ? "there is nothing to read" : "there are two things to read",
          "exactly one of table, query");
    }
  }

  /** An address may hold a password, so no finding shows it. */
  private void url(String url, Place place) {
    Matcher kind = KIND.matcher(url);
    if (KINDS.stream().noneMatch(url::startsWith)) {
      findings.add(
          place,
          "'url' is no address of a database that can be read",
          kind.find() ? kind.group() : "",
          KINDS);
    }
    if (SECRET.matcher(url).find()) {
      findings.add(
          place,
          "'url' holds a password, which programme files must not",
          "an address without password; the password by password-file or password-env");
    }
  }
}
