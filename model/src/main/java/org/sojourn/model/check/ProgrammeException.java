package org.sojourn.model.check;

import java.util.List;
import java.util.stream.Collectors;

/** A programme directory has problems: all of them at once. */
public final class ProgrammeException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<Finding> findings;

  /** A programme with {@code findings}, at least one. */
  public ProgrammeException(List<Finding> findings) {
    super(findings.stream().sorted().map(Finding::text).collect(Collectors.joining("\n")));
    this.findings = findings.stream().sorted().toList();
  }

  /** The problems by file and line. */
  public List<Finding> findings() {
    return findings;
  }
}
