package org.sojourn.ingest.kept;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.model.run.Failure;

/**
 * A hash of all that decides what comes out of parsing a file but its content, the build and the
 * key for pseudonyms: its name, how it is read, and its compiled mapping, which holds as much of
 * the codebook and of the programme as it uses. Comments and order of YAML keys do not count as far
 * as the mapping does not depend on them.
 */
public final class Recipe {

  private static final int SHOWN = 32;

  private Recipe() {}

  /**
   * The recipe for the file of {@code task}: 32 hexadecimal digits, the same in every process.
   *
   * @param more what else decides, empty for nothing
   */
  public static String of(ParseTask task, String more) {
    return hash(task.file().name(), task.file().plan(), task.mapping(), more);
  }

  /** A hash of {@code parts}: 32 hexadecimal digits, the same in every process. */
  public static String hash(Serializable... parts) {
    MessageDigest digest = sha256();
    try (Ordered out =
        new Ordered(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
      for (Serializable part : parts) {
        out.writeObject(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new Failure(Failure.Kind.FAULT, "this Java has no SHA-256", e);
    }
  }

  /** Writes hashed collections in the order of their keys, since theirs tells how they grew. */
  private static final class Ordered extends ObjectOutputStream {

    Ordered(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      if (object instanceof HashMap<?, ?> map && !(object instanceof LinkedHashMap)) {
        return new TreeMap<>(map);
      }
      return object instanceof HashSet<?> set && !(object instanceof LinkedHashSet)
          ? new TreeSet<>(set)
          : object;
    }
  }
}
