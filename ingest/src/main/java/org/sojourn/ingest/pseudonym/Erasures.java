package org.sojourn.ingest.pseudonym;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;

/**
 * Persons whose rows are left out when sources are read, as marks that tell nobody who they are.
 * The mark of a person is made with a secret of its own, so that it is no pseudonym of any table.
 */
public final class Erasures implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Nobody was erased. */
  public static final Erasures NONE = new Erasures(new byte[0], new HashSet<>(), new HashSet<>());

  private final byte[] secret;
  private final HashSet<String> marks;
  private final HashSet<String> exchanges;

  private Erasures(byte[] secret, HashSet<String> marks, HashSet<String> exchanges) {
    this.secret = secret;
    this.marks = marks;
    this.exchanges = exchanges;
  }

  /**
   * The persons with {@code marks}, made with {@code secret}.
   *
   * @param secret at least one byte
   */
  public static Erasures of(byte[] secret, Collection<String> marks) {
    return marks.isEmpty()
        ? NONE
        : new Erasures(secret.clone(), new HashSet<>(marks), new HashSet<>());
  }

  /**
   * The mark under {@code secret} of whoever is called {@code identifier} in the sources: {@code
   * e-} and 32 hexadecimal digits, the same for any case and blanks.
   */
  public static String mark(byte[] secret, String identifier) {
    return "e-" + new Pseudonymiser(secret).shortened(identifier);
  }

  /** The same persons; responses to {@code exchanges}, which were left out, are left out, too. */
  public Erasures withExchanges(Collection<String> exchanges) {
    return new Erasures(secret, marks, new HashSet<>(exchanges));
  }

  /** Whether nobody was erased. */
  public boolean isNone() {
    return marks.isEmpty();
  }

  /** What tells who was erased; for one thread. */
  public Erased erased() {
    return isNone() ? Erased.NOBODY : new Erased(new Pseudonymiser(secret), marks, exchanges);
  }
}
