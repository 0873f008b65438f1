package org.sojourn.cli.runs;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that holds a lock.
 *
 * @param process its number
 * @param host the machine it runs on
 * @param started when it was started, to the second
 */
record LockHolder(long process, String host, Instant started) {

  private static final Pattern TEXT = Pattern.compile("process (\\d+) on (\\S+) since (\\S+)\\s*");

  /** This process. */
  static LockHolder self() {
    ProcessHandle self = ProcessHandle.current();
    return new LockHolder(self.pid(), here(), started(self));
  }

  private static Instant started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
  }

  private static String here() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** The holder that {@code text} names, if it names one. */
  static Optional<LockHolder> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new LockHolder(
                Long.parseLong(matcher.group(1)),
                matcher.group(2),
                Instant.parse(matcher.group(3))))
        : Optional.empty();
  }

  /** How it stands in the locked file. */
  String text() {
    return "process %d on %s since %s%n".formatted(process, host, started);
  }

  /** How a message calls it. */
  String shown() {
    return "process %d on %s (since %s)".formatted(process, host, started);
  }

  /** Whether it is known to have ended: of another machine nobody here can know. */
  boolean isGone() {
    return host.equals(here())
        && ProcessHandle.of(process).filter(p -> started(p).equals(started)).isEmpty();
  }
}
