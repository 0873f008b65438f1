package org.sojourn.cli.runs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of runs: the moment they started, to the millisecond, so that they sort by time. */
public final class RunIds {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern SHAPE = Pattern.compile("\\d{8}T\\d{9}Z");

  private RunIds() {}

  /** The id of a run that started then. */
  public static String of(Instant started) {
    return FORMAT.format(started);
  }

  /** The same, or the next moment after all of {@code others}: clocks can be set back. */
  static String after(Instant started, List<String> others) {
    String id = of(started);
    return others.stream()
        .filter(other -> SHAPE.matcher(other).matches())
        .max(Comparator.naturalOrder())
        .filter(newest -> newest.compareTo(id) >= 0)
        .map(newest -> of(FORMAT.parse(newest, Instant::from).plusMillis(1)))
        .orElse(id);
  }
}
