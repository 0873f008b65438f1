package org.sojourn.model.source;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * Which rows of a database a source reads. Exactly one of {@code table} and {@code query} is given,
 * and at most one of {@code passwordFile} and {@code passwordEnv}.
 *
 * @param url JDBC address of PostgreSQL, MySQL or MariaDB; holds no password
 * @param user who reads, or null where the address or the driver's default says
 * @param passwordFile file that holds the password, relative to the programme directory, or null
 * @param passwordEnv name of the environment variable that holds the password, or null
 * @param table name of a table or view, or null
 * @param query a statement that selects rows, or null
 * @param orderBy columns that put the rows in an order that does not change; empty when left out
 * @param watermark column whose greatest value tells how far the rows go, or null
 */
public record Database(
    String url,
    String user,
    String passwordFile,
    String passwordEnv,
    String table,
    String query,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> orderBy,
    String watermark) {

  /** Copies the list. */
  public Database {
    orderBy = orderBy == null ? List.of() : List.copyOf(orderBy);
  }
}
