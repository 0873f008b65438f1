package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.rows.Place;

/**
 * Responses of different respondents with the same answers to all closed items of an instrument:
 * non-unique records (Slomczynski, Powalko and Krauze 2017). Only responses count that answered at
 * least {@link ClosedItems#LEAST_ANSWERS} items (one of which several answers can be chosen counts
 * once), and not all of them with one code: those are straight lines.
 *
 * @param results the instruments that have enough closed items, by id
 */
public record DuplicateAnswers(List<Result> results) {

  /**
   * Responses of an instrument up to which equal answers are looked for: beyond, they are to be
   * expected by chance (the birthday problem). 100,000 responses make 5 thousand million pairs, and
   * of 6.1 thousand million (5 to the power of 14) pairs of respondents who answer fourteen items
   * of five answers blindly, evenly and independently, one agrees in all of them: about one pair
   * that means nothing. People's answers lean to a side and go together, so that theirs agree far
   * more often.
   */
  public static final int MOST_EXAMINED = 100_000;

  /** Columns of the file of responses. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "duplicate_answers",
          List.of(
              required("instrument", STRING, "what was answered"),
              required("group", INT, "number of the set of answers within the instrument, from 1"),
              required("source", STRING, "id of the source"),
              required("file", STRING, "file, relative to the programme directory"),
              required("row", LONG, "row of the file"),
              required("response", STRING, "key of the response"),
              required("exchange", STRING, "key of the exchange"),
              optional("respondent", STRING, "pseudonym of the respondent"),
              required("answers", INT, "closed items answered")));

  /** Copies the list. */
  public DuplicateAnswers {
    results = List.copyOf(results);
  }

  /**
   * A response whose answers somebody else gave as well.
   *
   * @param group number of the set of answers within the instrument, from 1
   * @param place where it stands
   * @param key of the response
   * @param answers closed items answered
   */
  public record Member(int group, Place place, String key, int answers) {}

  /**
   * What an instrument shows.
   *
   * @param instrument the questionnaire
   * @param examined responses with enough answers; where they are more than {@link #MOST_EXAMINED},
   *     nothing was looked for
   * @param groups sets of answers that different respondents gave
   * @param responses responses with such a set
   * @param members the first of them by group
   */
  public record Result(
      Instrument instrument, long examined, int groups, long responses, List<Member> members) {

    /** Copies the list. */
    public Result {
      members = List.copyOf(members);
    }

    /** Whether equal answers were looked for. */
    public boolean isSearched() {
      return examined <= MOST_EXAMINED;
    }
  }

  /** Responses, of all instruments, with answers that somebody else gave as well. */
  public long responses() {
    return results.stream().mapToLong(Result::responses).sum();
  }

  /** Whether there are instruments with so many responses that nothing was looked for. */
  public boolean isAnyLeftOut() {
    return results.stream().anyMatch(result -> !result.isSearched());
  }
}
