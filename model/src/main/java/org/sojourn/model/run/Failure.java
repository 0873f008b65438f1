package org.sojourn.model.run;

/** A failure that is expected to happen and is explained by its message alone. */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final Kind kind;

  /** A failure of {@code kind}; the message says what is wrong, where, and what to do. */
  public Failure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** A failure with the fault that caused it. */
  public Failure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Which kind it is. */
  public Kind kind() {
    return kind;
  }

  /** Kinds of failure, each with its exit code. */
  public enum Kind {
    /** A check of the data refused to publish; the last published run stays. */
    GATE(1),
    /** The programme directory, its sources or the command are wrong. */
    INPUT(2),
    /** The machine or Sojourn itself failed. */
    FAULT(3);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    /** The exit code of the command. */
    public int exitCode() {
      return exitCode;
    }
  }
}
