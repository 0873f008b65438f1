package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * How answers are weighted so that those who answered resemble those who could be asked.
 *
 * @param method how weights are found
 * @param margins ids of breakdowns of the respondent's organisation or exchange, at least one:
 *     country, sector, size, cohort or a text attribute
 * @param trim greatest weight in mean weights, above 1; null where weights are not cut
 */
public record Weighting(Method method, List<String> margins, Double trim) {

  /** Breakdowns that every programme can weight by. */
  public static final List<String> STANDARD_MARGINS =
      List.of("country", "sector", "size", "cohort");

  /** Copies the list. */
  public Weighting {
    margins = List.copyOf(margins);
  }

  /** How weights are found. */
  public enum Method {
    /** Every combination of the margins' groups is a class: its population over its respondents. */
    CLASSES,
    /** Weights that meet the population of each margin's groups, one margin with the other. */
    RAKING;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
