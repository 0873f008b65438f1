package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.rows.Place;
import org.sojourn.quality.rows.ResponseRow;

/**
 * Finds responses of different respondents with the same answers to all closed items of an
 * instrument: non-unique records (Slomczynski, Powalko and Krauze 2017). Only responses count that
 * answered at least {@link #LEAST_ANSWERS} items (one of which several answers can be chosen counts
 * once), and not all of them with one code: those are straight lines.
 *
 * <p>Two passes over the responses: {@link #add}, then {@link #list}. Between them it holds one
 * entry for every distinct set of answers.
 */
public final class DuplicateAnswers {

  /** Fewer answers are the same too often by chance. */
  public static final int LEAST_ANSWERS = 10;

  private static final int EXAMPLES = 25;

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

  /** Responses with one set of answers. */
  private static final class Twins {
    private final String respondent;
    private boolean different;
    private int number;

    Twins(String respondent) {
      this.respondent = respondent;
    }
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
   * @param examined responses with enough answers
   * @param groups sets of answers that different respondents gave
   * @param responses responses with such a set
   * @param members the first of them by group
   */
  public record Result(
      Instrument instrument, long examined, int groups, long responses, List<Member> members) {}

  /** State of an instrument. */
  private static final class Tally {
    private final Instrument instrument;
    private final int[] positions;
    private final int[] question;
    private final Map<String, Twins> twins = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private long examined;
    private int groups;
    private long responses;

    Tally(Instrument instrument, List<List<Integer>> questions) {
      this.instrument = instrument;
      this.positions = questions.stream().flatMap(List::stream).mapToInt(p -> p).toArray();
      this.question =
          IntStream.range(0, questions.size())
              .flatMap(i -> questions.get(i).stream().mapToInt(position -> i))
              .toArray();
    }

    /** Questions with a valid answer. */
    private int answered(byte[] codes) {
      int answered = 0;
      int last = -1;
      for (int i = 0; i < codes.length; i++) {
        if (codes[i] >= 0 && question[i] != last) {
          answered++;
          last = question[i];
        }
      }
      return answered;
    }
  }

  private final Map<String, Tally> tallies = new TreeMap<>();

  /** Looks at the instruments of {@code codebook} that have enough closed items. */
  public DuplicateAnswers(Codebook codebook) {
    List<String> all = codebook.items().stream().map(Item::id).toList();
    for (Instrument instrument : codebook.instruments()) {
      List<List<Integer>> questions =
          instrument.items().stream().map(item -> closed(item, all)).toList();
      if (questions.stream().filter(q -> !q.isEmpty()).count() >= LEAST_ANSWERS) {
        tallies.put(instrument.instrument(), new Tally(instrument, questions));
      }
    }
  }

  /** Positions of the closed columns of {@code item}: several where several can be chosen. */
  private static List<Integer> closed(Item item, List<String> all) {
    return item.columns().stream()
        .filter(column -> column.kind() == Item.Kind.CLOSED)
        .map(column -> all.indexOf(column.id()))
        .toList();
  }

  /** First pass: takes note of a response. */
  public void add(ResponseRow response) {
    Tally tally = tallies.get(response.instrument());
    if (tally == null) {
      return;
    }
    byte[] codes = codes(tally, response);
    if (tally.answered(codes) < LEAST_ANSWERS || oneAnswer(codes)) {
      return;
    }
    tally.examined++;
    Twins first = tally.twins.putIfAbsent(key(codes), new Twins(response.respondent()));
    if (first != null && !same(first.respondent, response.respondent())) {
      first.different = true;
    }
  }

  /** Whether both are surely one respondent. */
  private static boolean same(String a, String b) {
    return a != null && a.equals(b);
  }

  /** Between the passes: forgets the answers that only one respondent gave. */
  public boolean found() {
    tallies.values().forEach(tally -> tally.twins.values().removeIf(twins -> !twins.different));
    return tallies.values().stream().anyMatch(tally -> !tally.twins.isEmpty());
  }

  /** Second pass: writes a response to {@code file} if somebody else gave its answers as well. */
  public void list(ResponseRow response, Consumer<Object[]> file) {
    Tally tally = tallies.get(response.instrument());
    if (tally == null) {
      return;
    }
    byte[] codes = codes(tally, response);
    Twins twins = tally.twins.get(key(codes));
    if (twins == null) {
      return;
    }
    if (twins.number == 0) {
      twins.number = ++tally.groups;
    }
    tally.responses++;
    int answers = tally.answered(codes);
    if (twins.number <= EXAMPLES && tally.members.size() < 4 * EXAMPLES) {
      tally.members.add(new Member(twins.number, response.place(), response.key(), answers));
    }
    file.accept(
        new Object[] {
          response.instrument(),
          twins.number,
          response.place().source(),
          response.place().file(),
          response.place().row(),
          response.key(),
          response.exchange(),
          response.respondent(),
          answers
        });
  }

  private static byte[] codes(Tally tally, ResponseRow response) {
    byte[] codes = new byte[tally.positions.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (Byte) response.answers()[tally.positions[i]];
    }
    return codes;
  }

  private static String key(byte[] codes) {
    return new String(codes, StandardCharsets.ISO_8859_1);
  }

  private static boolean oneAnswer(byte[] codes) {
    int first = -1;
    for (byte code : codes) {
      if (code >= 0 && first >= 0 && code != first) {
        return false;
      }
      first = code >= 0 ? code : first;
    }
    return true;
  }

  /** The instruments that were looked at, by id. */
  public List<Result> results() {
    return tallies.values().stream()
        .map(
            t ->
                new Result(
                    t.instrument,
                    t.examined,
                    t.groups,
                    t.responses,
                    t.members.stream().sorted(Comparator.comparing(Member::group)).toList()))
        .toList();
  }
}
