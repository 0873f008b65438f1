package org.sojourn.ingest.samesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.ingest.database.TestPostgres;

/** The survey in a table of PostgreSQL. */
final class DatabaseRows {

  private DatabaseRows() {}

  static Export export() {
    return new Export(
        "table",
        "jdbc",
        null,
        null,
        """
        database: {url: "%s", user: postgres, table: same.answers}
        columns:
          response: exchange
          exchange: exchange
          respondent: mail
          submitted: sent
        items:
          satisfaction: satisfaction
          recommend: recommend
          lodging: lodging
          channels: {from: channels, separator: ";"}
          cost: cost
          comment: comment
        missing:
          not-shown: [hidden]
        """
            .formatted(TestPostgres.url()));
  }

  /** Writes the table, last row first. */
  static void fill() {
    List<String> statements = new ArrayList<>();
    statements.add("drop schema if exists same cascade");
    statements.add("create schema same");
    statements.add(
        "create table same.answers (exchange text primary key, mail text, sent timestamp,"
            + " satisfaction smallint, recommend int, lodging text, channels text[],"
            + " cost numeric(12, 4), comment text)");
    for (int i = Given.ALL.size() - 1; i >= 0; i--) {
      statements.add(insert(Given.ALL.get(i)));
    }
    TestPostgres.sql(statements.toArray(new String[0]));
  }

  private static String insert(Given given) {
    String channels =
        given.channels() == null
            ? "null"
            : given.channels().stream()
                .map(DatabaseRows::literal)
                .collect(Collectors.joining(", ", "array[", "]"));
    return "insert into same.answers values (%s, %s, %s, %s, %s, %s, %s, %s, %s)"
        .formatted(
            literal(given.exchange()),
            literal(given.mail()),
            literal(given.submitted()),
            given.satisfaction(),
            given.recommend(),
            literal(given.lodging() == Given.NOT_SHOWN ? "hidden" : given.lodging()),
            channels,
            given.cost(),
            literal(given.comment()));
  }

  private static String literal(Object value) {
    return value == null ? "null" : "'" + value.toString().replace("'", "''") + "'";
  }
}
