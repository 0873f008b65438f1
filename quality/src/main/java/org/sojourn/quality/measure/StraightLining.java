package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;

/**
 * Respondents who gave one and the same answer to every item of a battery that they answered, and
 * answered at least four: nondifferentiation (Herzog and Bachman 1981; Kim, Dykema, Stevenson,
 * Black and Moberg 2019, "simple nondifferentiation"). It can be honest: satisfied people of a good
 * programme give one answer too (Reuning and Plutzer 2020).
 */
public final class StraightLining {

  /** Columns of the file of responses. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "straight_lining",
          List.of(
              required("instrument", STRING, "what was answered"),
              required("scale", STRING, "scale of the battery"),
              required("source", STRING, "id of the source"),
              required("file", STRING, "file, relative to the programme directory"),
              required("row", LONG, "row of the file"),
              required("response", STRING, "key of the response"),
              optional("respondent", STRING, "pseudonym of the respondent"),
              required("items", INT, "items answered"),
              required("code", INT, "the one answer")));

  /**
   * What a battery shows.
   *
   * @param battery its items
   * @param base responses with at least four answered items
   * @param byCode those with one answer throughout, by that answer's code
   */
  public record Result(Battery battery, long base, Map<Integer, Long> byCode) {

    /** Copies the map. */
    public Result {
      byCode = Map.copyOf(byCode);
    }

    /** Responses with one answer throughout. */
    public long straight() {
      return byCode.values().stream().mapToLong(Long::longValue).sum();
    }

    /** They per response of the base, 0 to 1; 0 when there is none. */
    public double share() {
      return base == 0 ? 0 : (double) straight() / base;
    }
  }

  private final List<Result> results;

  /** The counts of all parts, by the batteries of {@code codebook}. */
  public StraightLining(Codebook codebook, Counts counts) {
    results = Battery.of(codebook).stream().map(battery -> result(battery, counts)).toList();
  }

  private static Result result(Battery battery, Counts counts) {
    String instrument = battery.instrument().instrument();
    String scale = battery.scale().id();
    Map<Integer, Long> byCode = new TreeMap<>();
    counts
        .all(Counted.STRAIGHT)
        .forEach(
            (key, responses) -> {
              if (key.first().equals(instrument) && key.second().equals(scale)) {
                byCode.put(Integer.valueOf(key.third()), responses);
              }
            });
    return new Result(battery, counts.number(Counted.BATTERY, instrument, scale), byCode);
  }

  /** The batteries by instrument and scale. */
  public List<Result> results() {
    return results;
  }

  /** Straight lines of all batteries. */
  public long straight() {
    return results.stream().mapToLong(Result::straight).sum();
  }
}
