package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a run may not do without somebody having looked at it: the limits beyond which it is refused
 * and the last published run stays.
 *
 * @param quarantined greatest share of a source's rows that may be set aside, percent, 0 to 100
 * @param responsesLost greatest share of a questionnaire's responses in the published run that may
 *     be missing now, percent, 0 to 100
 * @param headlineShift greatest shift of a headline figure since the published run, in points of a
 *     percentage or net score; fiftieths of a standard deviation of any other figure
 * @param headlineLevel a shift beyond that limit is refused when, were respondents alike, one so
 *     great had less than this probability
 * @param columns what becomes of sources whose columns are others than in the published run
 * @param ageDays greatest age in days of the newest file of a source; null where none is too old
 */
public record Gates(
    Double quarantined,
    Double responsesLost,
    Double headlineShift,
    Double headlineLevel,
    Columns columns,
    Integer ageDays) {

  /** Fills in what a programme leaves out. */
  public Gates {
    quarantined = quarantined == null ? 50.0 : quarantined;
    responsesLost = responsesLost == null ? 20.0 : responsesLost;
    headlineShift = headlineShift == null ? 10.0 : headlineShift;
    headlineLevel = headlineLevel == null ? 0.01 : headlineLevel;
    columns = columns == null ? Columns.NOTE : columns;
  }

  /** The limits of a programme that declares none. */
  public static Gates usual() {
    return new Gates(null, null, null, null, null, null);
  }

  /** What becomes of new and vanished columns. */
  public enum Columns {
    /** They are told, and the run is published. */
    NOTE,
    /** The run is refused. */
    REFUSE;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
