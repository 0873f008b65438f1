package org.sojourn.cli.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.sojourn.cli.console.Places;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.run.Failure;

/**
 * Who was erased, kept beside the runs, so that an export that is delivered once more brings nobody
 * back. Each person is a mark under a secret of the list's own; the secret is wrapped (RFC 3394) by
 * a key derived from the project's, so that another project key needs no other marks. Without the
 * project's key nobody can tell whether somebody is on the list.
 */
public final class ErasedList {

  private static final String FILE = "erased.txt";
  private static final String HEAD =
      "# Persons who were erased. Every run leaves their rows out; keep this file with the runs.";
  private static final String PURPOSE = "erased persons";
  private static final int SECRET_BYTES = 32;
  private static final String KEY = "key ";
  private static final String SECRET = "secret ";
  private static final Pattern MARK = Pattern.compile("e-[0-9a-f]{32}");

  private final byte[] secret;
  private final SortedSet<String> marks;

  private ErasedList(byte[] secret, Collection<String> marks) {
    this.secret = secret;
    this.marks = new TreeSet<>(marks);
  }

  private static Path file(OutputDirectory output) {
    return output.home().resolve(FILE);
  }

  /**
   * The list of {@code output}; an empty one where nobody was erased.
   *
   * @throws Failure when it was made with another key, is damaged, or is gone though the run that
   *     was published last left somebody out
   */
  public static ErasedList of(OutputDirectory output, PseudonymKey key) throws IOException {
    Path file = file(output);
    if (Files.exists(file)) {
      return read(file, key);
    }
    boolean isMissed =
        output
            .newestId()
            .flatMap(id -> Manifests.manifest(output.run(id)))
            .filter(run -> run.erasures() != null)
            .isPresent();
    if (isMissed) {
      throw new Failure(
          Failure.Kind.INPUT,
          "%s is gone, and without it persons who were erased would come back; restore it from a backup"
              .formatted(Places.shown(file)));
    }
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new ErasedList(secret, new TreeSet<>());
  }

  /** Whether {@code output} has a list. */
  public static boolean isKept(OutputDirectory output) {
    return Files.exists(file(output));
  }

  /**
   * The list of {@code output}, made with {@code old} or, where it went over already, with {@code
   * key}.
   *
   * @throws Failure when it was made with neither, or is damaged
   */
  public static ErasedList of(OutputDirectory output, PseudonymKey old, PseudonymKey key)
      throws IOException {
    boolean isOver =
        isKept(output) && Files.readAllLines(file(output)).contains(KEY + key.fingerprint());
    return of(output, isOver ? key : old);
  }

  private static ErasedList read(Path file, PseudonymKey key) throws IOException {
    byte[] secret = null;
    SortedSet<String> marks = new TreeSet<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith(KEY)) {
        requireKey(file, line.substring(KEY.length()).strip(), key);
      } else if (line.startsWith(SECRET)) {
        secret = unwrapped(file, line.substring(SECRET.length()).strip(), key);
      } else if (MARK.matcher(line.strip()).matches()) {
        marks.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw damaged(file, number);
      }
    }
    if (secret == null) {
      throw damaged(file, number);
    }
    return new ErasedList(secret, marks);
  }

  private static Failure damaged(Path file, int line) {
    return new Failure(
        Failure.Kind.INPUT,
        "%s, line %d: the list of erased persons is damaged; restore it from a backup"
            .formatted(Places.shown(file), line));
  }

  private static void requireKey(Path file, String fingerprint, PseudonymKey key) {
    if (!fingerprint.equals(key.fingerprint())) {
      throw new Failure(
          Failure.Kind.INPUT,
          "%s was made with the key %s, this is %s, by which nobody on it can be told, so that persons who were erased would come back; give that key, or go over to this one with 'sojourn rotate-key'"
              .formatted(Places.shown(file), fingerprint, key.fingerprint()));
    }
  }

  private static byte[] unwrapped(Path file, String wrapped, PseudonymKey key) {
    try {
      Cipher cipher = cipher(Cipher.UNWRAP_MODE, key);
      return cipher.unwrap(HexFormat.of().parseHex(wrapped), "AES", Cipher.SECRET_KEY).getEncoded();
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          "%s: the secret of the list of erased persons is damaged; restore the file from a backup"
              .formatted(Places.shown(file)),
          e);
    }
  }

  private static Cipher cipher(int mode, PseudonymKey key) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AESWrap");
    cipher.init(mode, new SecretKeySpec(key.derived(PURPOSE), "AES"));
    return cipher;
  }

  /** This list and whoever the sources call by one of {@code identifiers}. */
  public ErasedList with(Collection<String> identifiers) {
    ErasedList more = new ErasedList(secret, marks);
    identifiers.forEach(identifier -> more.marks.add(Erasures.mark(secret, identifier)));
    return more;
  }

  /** Whether whoever is called {@code identifier} is on it. */
  public boolean holds(String identifier) {
    return marks.contains(Erasures.mark(secret, identifier));
  }

  /** Keeps it in {@code output}, for whoever has {@code key}. */
  public void write(OutputDirectory output, PseudonymKey key) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    text.append(KEY).append(key.fingerprint()).append('\n');
    try {
      byte[] wrapped = cipher(Cipher.WRAP_MODE, key).wrap(new SecretKeySpec(secret, "AES"));
      text.append(SECRET).append(HexFormat.of().formatHex(wrapped)).append('\n');
    } catch (GeneralSecurityException e) {
      throw new Failure(Failure.Kind.FAULT, "this Java cannot wrap keys (AESWrap)", e);
    }
    marks.forEach(mark -> text.append(mark).append('\n'));
    DiskSync.replace(file(output), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What leaves their rows out when sources are read. */
  public Erasures erasures() {
    return Erasures.of(secret, marks);
  }

  /** First 12 hexadecimal digits of its hash, whatever the key; null when nobody is on it. */
  public String hash() {
    if (marks.isEmpty()) {
      return null;
    }
    MessageDigest digest = Fingerprint.sha256();
    digest.update(String.join("\n", marks).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()).substring(0, Fingerprint.SHOWN);
  }
}
