package org.sojourn.ingest.mapping;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the pattern of a column of dates from all its values. It is the one that reads most of
 * them, if no other one reads the same values as other days, and if what it cannot read no other
 * one can, up to one value in ten.
 */
final class DateColumn {

  private static final int MOST_TEXTS = 50_000;
  private static final double SHARE = 0.9;
  private static final int CLEAR = 1000;
  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Map<String, Dates> patterns;
  private final List<String> names;
  private final List<Dates> readers;
  private final boolean typed;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final DatePatterns.Seen seen = new DatePatterns.Seen();
  private final long[] reads;
  private final String[][] onlySecond;
  private final String[][] differently;
  private long all;
  private long iso;

  /**
   * A column without values yet.
   *
   * @param firstYear first of the hundred years that two digits can mean
   * @param typed whether dates of the file's own are among the values, which come as ISO 8601
   */
  DateColumn(int firstYear, boolean typed) {
    this.typed = typed;
    patterns = DatePatterns.all(firstYear);
    names = List.copyOf(patterns.keySet());
    readers = List.copyOf(patterns.values());
    reads = new long[names.size()];
    onlySecond = new String[names.size()][names.size()];
    differently = new String[names.size()][names.size()];
  }

  /** Takes in a value that is not blank. */
  void add(String text) {
    if (readers.get(0).read(text).isPresent()) {
      iso++;
      if (typed) {
        return;
      }
    }
    texts.merge(text, 1, Integer::sum);
    if (texts.size() >= MOST_TEXTS) {
      count();
    }
  }

  /** Whether it is clear without further values that the dates are ISO 8601. */
  boolean clear() {
    long others = texts.values().stream().mapToLong(Integer::longValue).sum() + all;
    return iso >= CLEAR && iso >= SHARE * (typed ? others + iso : others);
  }

  private void count() {
    texts.forEach(this::count);
    texts.clear();
  }

  private void count(String text, int times) {
    all += times;
    LocalDateTime[] days = new LocalDateTime[readers.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = readers.get(i).read(text).orElse(null);
      reads[i] += days[i] == null ? 0 : times;
    }
    boolean date = false;
    for (int a = 0; a < days.length; a++) {
      date |= days[a] != null;
      for (int b = 0; b < days.length; b++) {
        compare(text, days, a, b);
      }
    }
    if (date) {
      seen.add(text);
    }
  }

  private void compare(String text, LocalDateTime[] days, int a, int b) {
    if (days[b] != null && days[a] == null && onlySecond[a][b] == null) {
      onlySecond[a][b] = text;
    } else if (days[b] != null && days[a] != null && !days[a].equals(days[b])) {
      differently[a][b] = differently[a][b] == null ? text : differently[a][b];
    }
  }

  /**
   * The pattern.
   *
   * @return empty when the values are ISO 8601, or no dates at all
   * @throws Unsettled when there is none, or two
   */
  Optional<Found> found() throws Unsettled {
    count();
    int serial = names.size() - 1;
    if (reads[serial] < all) {
      reads[serial] = 0;
    }
    int best = 0;
    for (int i = 1; i < reads.length; i++) {
      best = reads[i] > reads[best] ? i : best;
    }
    if (best == 0 || reads[best] == 0) {
      if (reads[0] > 0) {
        requireAlone(0);
      }
      return Optional.empty();
    }
    requireAlone(best);
    String name = DatePatterns.described(names.get(best), seen);
    return Optional.of(new Found(readers.get(best), name));
  }

  private void requireAlone(int best) throws Unsettled {
    for (int other = 0; other < reads.length; other++) {
      String text = differently[best][other];
      boolean more = reads[other] > 0 && onlySecond[best][other] != null;
      if (text != null && onlySecond[other][best] == null) {
        throw new Unsettled(
            "'%s' can be %s or %s, and no other value settles it"
                .formatted(text, reading(best, text), reading(other, text)));
      }
      if (more && (text != null || reads[best] < SHARE * all)) {
        throw new Unsettled(
            "'%s' is a date in the pattern %s, '%s' in the pattern %s"
                .formatted(
                    onlySecond[other][best],
                    described(best),
                    onlySecond[best][other],
                    described(other)));
      }
    }
  }

  private String reading(int pattern, String text) {
    String day = readers.get(pattern).read(text).map(SPOKEN::format).orElseThrow();
    return "%s (%s)".formatted(day, described(pattern));
  }

  private String described(int pattern) {
    return DatePatterns.described(names.get(pattern), seen);
  }

  /**
   * A pattern that was found.
   *
   * @param dates what reads the column
   * @param pattern how the source can declare it
   */
  record Found(Dates dates, String pattern) {}

  /** That the values do not settle the pattern: an expected failure of a column. */
  static final class Unsettled extends Exception {

    private static final long serialVersionUID = 1L;

    Unsettled(String message) {
      super(message);
    }
  }
}
