package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.drafting.guess.Answers.Amount;
import org.sojourn.drafting.guess.Answers.Closed;
import org.sojourn.drafting.guess.Answers.Multiple;
import org.sojourn.drafting.guess.Answers.None;
import org.sojourn.drafting.guess.Answers.Open;
import org.sojourn.drafting.guess.Answers.Spread;

/**
 * Whether the answers of two columns can be answers to one question, and what they are together.
 */
final class Compatible {

  private Compatible() {}

  /** Whether {@code a} and {@code b} go together. */
  static boolean are(Answers a, Answers b) {
    if (a instanceof None || b instanceof None) {
      return false;
    }
    if (a instanceof Closed one && b instanceof Closed other) {
      return closed(one, other);
    }
    if (a instanceof Spread one && b instanceof Spread other) {
      return one.columns().keySet().equals(other.columns().keySet());
    }
    return a.getClass() == b.getClass();
  }

  private static boolean closed(Closed a, Closed b) {
    if (a.bare() || b.bare()) {
      return a.bare() && b.bare()
          ? a.labels().equals(b.labels())
          : a.bare() ? a.fits(b) && ordered(b) : b.fits(a) && ordered(a);
    }
    return a.scale() != null && a.scale().equals(b.scale())
        || a.scale() == null && b.scale() == null && a.labels().equals(b.labels())
        || numbered(a) && numbered(b) && a.fits(b);
  }

  /** Whether the codes mean an order, so that bare numbers can stand for them. */
  private static boolean ordered(Closed closed) {
    return closed.scale() != null || numbered(closed);
  }

  /** Whether the labels, or those of the ends, begin with their codes. */
  static boolean numbered(Closed closed) {
    return closed.scale() == null
        && closed.labels().entrySet().stream()
            .allMatch(label -> label.getValue().startsWith(label.getKey().toString()));
  }

  /** The answers of both, which go together: labels outdo bare numbers. */
  static Answers merged(Answers a, Answers b) {
    if (a == b || a instanceof Open || a instanceof None) {
      return a;
    }
    if (a instanceof Amount one && b instanceof Amount other) {
      return new Amount(one.negative() || other.negative(), one.doubts());
    }
    if (a instanceof Multiple one && b instanceof Multiple other) {
      TreeSet<String> options = new TreeSet<>(one.options());
      options.addAll(other.options());
      return new Multiple(List.copyOf(options), one.separator());
    }
    return a instanceof Closed one && b instanceof Closed other ? merged(one, other) : a;
  }

  private static Closed merged(Closed a, Closed b) {
    Closed speaking = a.bare() ? b : a;
    Map<String, Answers.Missing> none = new TreeMap<>(a.none());
    b.none().forEach(none::putIfAbsent);
    List<String> doubts = new ArrayList<>(a.doubts());
    b.doubts().stream().filter(doubt -> !doubts.contains(doubt)).forEach(doubts::add);
    return new Closed(
        speaking.scale(), speaking.language(), speaking.labels(), speaking.also(), none, doubts);
  }
}
