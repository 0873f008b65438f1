package org.sojourn.ingest.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Database;

/**
 * A source that is a database.
 *
 * @param file stands for it in messages, and says which columns are wanted
 * @param database what is declared
 */
record DatabaseSource(SourceFile file, Database database) {

  /** Sources with the same door are read by one connection, in one transaction. */
  List<String> door() {
    return List.of(
        database.url(),
        String.valueOf(database.user()),
        String.valueOf(database.passwordFile()),
        String.valueOf(database.passwordEnv()));
  }

  /** The address without user, password and options. */
  String address() {
    return database.url().replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
  }

  /** What is read, for messages. */
  String from() {
    return database.table() == null ? "query" : database.table();
  }

  Failure failure(String message) {
    return file.failure(message);
  }

  /**
   * The password, null when none is declared.
   *
   * @param directory where the programme's files lie
   * @param environment variables by name
   */
  String password(Path directory, UnaryOperator<String> environment) {
    if (database.passwordFile() != null) {
      return ofFile(directory.resolve(database.passwordFile()));
    }
    if (database.passwordEnv() == null) {
      return null;
    }
    String password = environment.apply(database.passwordEnv());
    if (password == null || password.isEmpty()) {
      throw failure(
          "the environment variable %s, which holds the password, is not set; set it before the run"
              .formatted(database.passwordEnv()));
    }
    return password;
  }

  private String ofFile(Path path) {
    String text;
    try {
      text = Files.readString(path);
    } catch (IOException e) {
      throw failure(
          "the password file %s cannot be read; put the password there as UTF-8, or correct database.password-file"
              .formatted(database.passwordFile()));
    }
    String password = text.replaceFirst("\\R.*$", "");
    if (password.isEmpty() || text.strip().lines().count() > 1) {
      throw failure(
          "the password file %s must hold the password in one line, and nothing else"
              .formatted(database.passwordFile()));
    }
    return password;
  }
}
