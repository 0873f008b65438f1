package org.sojourn.cli.gate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.GateResult;
import org.sojourn.model.run.GateResult.Verdict;

/** The checks between what was computed and what is published. */
public enum Gate {
  /** No row of a source counts. */
  LOST,
  /** Too many rows of a source were set aside. */
  QUARANTINED,
  /** Responses of the published run are missing. */
  RESPONSES,
  /** A headline figure is another than in the published run. */
  HEADLINE,
  /** A source has other columns than in the published run. */
  COLUMNS,
  /** No new file of a source has come for long. */
  AGE;

  /** The name used on the command line and in records. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an operator may publish what it refuses: of a source that is lost nothing is left. */
  public boolean isAcceptable() {
    return this != LOST;
  }

  /** Names of the gates that an operator may overrule. */
  public static List<String> acceptable() {
    return Arrays.stream(values()).filter(Gate::isAcceptable).map(Gate::id).toList();
  }

  /**
   * Makes sure that {@code names} are of such gates.
   *
   * @throws Failure naming the first that is not
   */
  public static void requireAcceptable(Collection<String> names) {
    for (String name : names) {
      if (!acceptable().contains(name)) {
        String nearest = Nearest.to(name, acceptable());
        throw new Failure(
            Failure.Kind.INPUT,
            "--accept %s: there is no such gate to overrule; allowed: %s%s"
                .formatted(
                    name,
                    String.join(", ", acceptable()),
                    nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?"));
      }
    }
  }

  GateResult passed(String subject, Double value, Double limit) {
    return new GateResult(id(), subject, value, limit, Verdict.PASSED, "");
  }

  GateResult refused(String subject, Double value, Double limit, String message) {
    return new GateResult(id(), subject, value, limit, Verdict.REFUSED, message);
  }

  GateResult noted(String subject, String message) {
    return new GateResult(id(), subject, null, null, Verdict.NOTED, message);
  }
}
