package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;

/**
 * Finds the key for pseudonyms: the command line's file, then the environment, then the programme's
 * demonstration key.
 *
 * @param option file named on the command line, or null
 * @param environment of the process
 */
record KeyFinder(Path option, Map<String, String> environment) {

  static final String KEY = "SOJOURN_PSEUDONYM_KEY";
  static final String KEY_FILE = "SOJOURN_PSEUDONYM_KEY_FILE";

  /**
   * The key to use for {@code programme}.
   *
   * @throws Failure when there is none, or not the right one
   */
  PseudonymKey find(ProgrammeDirectory programme) {
    PseudonymKey key = PseudonymKey.of(text(programme));
    key.require(programme.programme().pseudonyms());
    return key;
  }

  private String text(ProgrammeDirectory programme) {
    if (option != null) {
      return read(option);
    }
    if (environment.containsKey(KEY_FILE)) {
      return read(Path.of(environment.get(KEY_FILE)));
    }
    if (environment.containsKey(KEY)) {
      return environment.get(KEY);
    }
    String demo = programme.programme().pseudonyms().keyFile();
    if (demo != null) {
      return read(programme.path().resolve(demo));
    }
    throw new Failure(
        Failure.Kind.INPUT,
        "there is no key for pseudonyms: name its file with --key-file or "
            + KEY_FILE
            + ", or give the key itself in "
            + KEY
            + " (at least 32 random bytes, for instance from 'openssl rand -hex 32')");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT, "cannot read the key file " + file + ": no such readable file", e);
    }
  }
}
