package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.rows.ResponseRow;

/**
 * Finds respondents who gave one and the same answer to every item of a battery that they answered,
 * and answered at least four: nondifferentiation (Herzog and Bachman 1981; Kim, Dykema, Stevenson,
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

    /** Responses with one answer throughout. */
    public long straight() {
      return byCode.values().stream().mapToLong(Long::longValue).sum();
    }

    /** They per response of the base, 0 to 1; 0 when there is none. */
    public double share() {
      return base == 0 ? 0 : (double) straight() / base;
    }
  }

  private static final class Tally {
    private final Battery battery;
    private final Map<Integer, Long> byCode = new TreeMap<>();
    private long base;

    Tally(Battery battery) {
      this.battery = battery;
    }
  }

  private final List<Tally> tallies;
  private final Consumer<Object[]> file;

  /** Looks at the batteries of {@code codebook}; straight lines are written to {@code file}. */
  public StraightLining(Codebook codebook, Consumer<Object[]> file) {
    this.tallies = Battery.of(codebook).stream().map(Tally::new).toList();
    this.file = file;
  }

  /** Looks at a response. */
  public void add(ResponseRow response) {
    for (Tally tally : tallies) {
      if (tally.battery.instrument().instrument().equals(response.instrument())) {
        add(tally, response);
      }
    }
  }

  private void add(Tally tally, ResponseRow response) {
    int items = 0;
    int first = -1;
    boolean same = true;
    for (int position : tally.battery.positions()) {
      byte code = (Byte) response.answers()[position];
      if (code >= 0) {
        first = items == 0 ? code : first;
        same &= code == first;
        items++;
      }
    }
    if (items >= Battery.LEAST_ITEMS) {
      tally.base++;
      if (same) {
        tally.byCode.merge(first, 1L, Long::sum);
        write(tally.battery, response, items, first);
      }
    }
  }

  private void write(Battery battery, ResponseRow response, int items, int code) {
    file.accept(
        new Object[] {
          response.instrument(),
          battery.scale().id(),
          response.place().source(),
          response.place().file(),
          response.place().row(),
          response.key(),
          response.respondent(),
          items,
          code
        });
  }

  /** The batteries by instrument and scale. */
  public List<Result> results() {
    List<Result> results = new ArrayList<>();
    tallies.forEach(t -> results.add(new Result(t.battery, t.base, Map.copyOf(t.byCode))));
    return results;
  }
}
