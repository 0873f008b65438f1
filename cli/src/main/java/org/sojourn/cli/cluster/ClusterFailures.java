package org.sojourn.cli.cluster;

import java.util.Optional;
import org.sojourn.model.run.Failure;

/** What a cluster does to an application, explained. */
public final class ClusterFailures {

  /** Master, seconds, memory, name of the setting that says how long to wait. */
  static final String NO_EXECUTORS =
      "the Spark cluster %s has given no executor for %d seconds; start workers with a free core"
          + " and %s of memory, look into their work/app-*/*/stderr if executors end at once, or wait"
          + " longer with SOJOURN_JAVA_OPTS=-D%s=10min; nothing was published";

  private static final String START = NO_EXECUTORS.substring(0, NO_EXECUTORS.indexOf('%'));
  private static final String END = "nothing was published";

  private ClusterFailures() {}

  /** What {@code thrown} comes from, when it is the cluster that ended it. */
  public static Optional<Failure> of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains(START) && message.contains(END)) {
        String reason = message.substring(message.indexOf(START), message.indexOf(END));
        return Optional.of(new Failure(Failure.Kind.FAULT, reason + END, thrown));
      }
      if (message.contains("Master removed our application")) {
        return Optional.of(
            new Failure(
                Failure.Kind.FAULT,
                "the Spark cluster has ended the application; the log of its master says why; nothing"
                    + " was published",
                thrown));
      }
    }
    return Optional.empty();
  }
}
