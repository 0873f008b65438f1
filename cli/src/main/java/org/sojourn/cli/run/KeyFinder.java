package org.sojourn.cli.run;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;

/**
 * Finds the key for pseudonyms: the command line's file, then the environment, then the programme's
 * demonstration key.
 *
 * @param option file named on the command line, or null
 * @param environment of the process
 * @param warnings where to say what is careless
 */
public record KeyFinder(Path option, Map<String, String> environment, Consumer<String> warnings) {

  static final String KEY = "SOJOURN_PSEUDONYM_KEY";
  static final String KEY_FILE = "SOJOURN_PSEUDONYM_KEY_FILE";

  private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rwx------");

  /**
   * The key to use for {@code programme}.
   *
   * @throws Failure when there is none, not the right one, or it is no demonstration key and lies
   *     in the programme directory
   */
  public PseudonymKey find(ProgrammeDirectory programme) {
    PseudonymKey key = any(programme);
    key.require(programme.programme().pseudonyms());
    return key;
  }

  private PseudonymKey any(ProgrammeDirectory programme) {
    if (option != null) {
      return inFile(option, programme);
    }
    if (environment.containsKey(KEY_FILE)) {
      return inFile(Path.of(environment.get(KEY_FILE)), programme);
    }
    if (environment.containsKey(KEY)) {
      return PseudonymKey.of(environment.get(KEY));
    }
    String demo = programme.programme().pseudonyms().keyFile();
    if (demo != null) {
      return inFile(programme.path().resolve(demo), programme);
    }
    throw new Failure(
        Failure.Kind.INPUT,
        "there is no key for pseudonyms: name its file with --key-file or "
            + KEY_FILE
            + ", or give the key itself in "
            + KEY
            + " (at least 32 random bytes, for instance from 'openssl rand -hex 32')");
  }

  /**
   * The key in {@code file}, whatever key the programme asks for.
   *
   * @throws Failure when there is none that can be read
   */
  public PseudonymKey other(Path file, ProgrammeDirectory programme) {
    return inFile(file, programme);
  }

  private PseudonymKey inFile(Path file, ProgrammeDirectory programme) {
    try {
      PseudonymKey key = PseudonymKey.of(Files.readString(file));
      if (!key.demo()) {
        requireOutside(file, programme.path());
        warnOfReaders(file);
      }
      return key;
    } catch (CharacterCodingException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          "the key file %s holds bytes that are no text; a key is text of at least 32 characters: openssl rand -hex 32 > FILE"
              .formatted(file),
          e);
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          "cannot read the key file %s: there is none, or user '%s' may not read it"
              .formatted(file, System.getProperty("user.name")),
          e);
    }
  }

  private static void requireOutside(Path file, Path programme) throws IOException {
    if (file.toRealPath().startsWith(programme.toRealPath())) {
      throw new Failure(
          Failure.Kind.INPUT,
          "the key file %s lies in the programme directory: whoever is given the directory is given the key; move the file out of it and name it with --key-file"
              .formatted(file));
    }
  }

  private void warnOfReaders(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    Set<PosixFilePermission> others = EnumSet.noneOf(PosixFilePermission.class);
    others.addAll(view.readAttributes().permissions());
    others.removeAll(MINE);
    if (!others.isEmpty()) {
      warnings.accept(
          "warning: the key file %s is open to other users (%s); close it with: chmod 600 %s"
              .formatted(
                  file, PosixFilePermissions.toString(view.readAttributes().permissions()), file));
    }
  }
}
