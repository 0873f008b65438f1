package org.sojourn.model.indicator;

import java.util.List;
import org.sojourn.model.programme.Text;

/**
 * A figure that the programme wants to know.
 *
 * @param id its name
 * @param label what readers see, such as "Host companies happy with the match"
 * @param construct what it is about
 * @param criterion evaluation criterion it serves
 * @param kirkpatrick level 1 (reaction) to 4 (results), or null
 * @param measure what is computed
 * @param target value to reach, in the measure's unit, or null
 * @param breakdowns ids of breakdowns beside {@code overall}; see {@link Breakdown}
 * @param interval how intervals of its shares are computed; Wilson's when left out
 * @param compare ids of those breakdowns whose groups are tested for differences
 * @param trend ids of those breakdowns, ordered ones, along which a rise or fall is tested
 * @param shrink ids of those breakdowns whose small groups also get shrunken shares
 */
public record Indicator(
    String id,
    Text label,
    Construct construct,
    Criterion criterion,
    Integer kirkpatrick,
    Measure measure,
    Double target,
    List<String> breakdowns,
    ShareInterval interval,
    List<String> compare,
    List<String> trend,
    List<String> shrink) {

  /** Copies the lists; fills in what is left out. */
  public Indicator {
    breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
    compare = compare == null ? List.of() : List.copyOf(compare);
    trend = trend == null ? List.of() : List.copyOf(trend);
    shrink = shrink == null ? List.of() : List.copyOf(shrink);
    interval = interval == null ? ShareInterval.WILSON : interval;
  }
}
