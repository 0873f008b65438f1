package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.rows.ResponseRow;

/** Counts the states of every item of every instrument. */
public final class NonResponse {

  /** Columns of the file. */
  public static final TableSchema SCHEMA = new TableSchema("item_non_response", columns());

  private static List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                required("instrument", STRING, "what was answered"),
                required("item", STRING, "id of the item"),
                required("label", STRING, "the question"),
                required("kind", STRING, "closed, amount or open"),
                required("responses", LONG, "accepted responses to the instrument")));
    for (String state :
        List.of(
            "answered",
            "not_shown",
            "skipped",
            "dont_know",
            "not_applicable",
            "invalid",
            "blank")) {
      columns.add(required(state, LONG, "responses in this state"));
    }
    return columns;
  }

  private final Codebook codebook;
  private final Map<String, long[][]> counts = new TreeMap<>();

  /** Counts by the items of {@code codebook}. */
  public NonResponse(Codebook codebook) {
    this.codebook = codebook;
  }

  /** Counts the answers of a response. */
  public void add(ResponseRow response) {
    long[][] own =
        counts.computeIfAbsent(
            response.instrument(),
            i -> new long[response.answers().length][AnswerState.values().length]);
    for (int i = 0; i < own.length; i++) {
      own[i][AnswerState.of(response.answers()[i]).ordinal()]++;
    }
  }

  /** The items of {@code instrument} in the order of the questionnaire; none without responses. */
  public List<ItemAnswers> of(Instrument instrument) {
    long[][] own = counts.get(instrument.instrument());
    if (own == null) {
      return List.of();
    }
    List<String> positions = codebook.items().stream().map(Item::id).toList();
    return instrument.columns().stream()
        .map(item -> new ItemAnswers(instrument, item, states(own[positions.indexOf(item.id())])))
        .toList();
  }

  private static Map<AnswerState, Long> states(long[] counts) {
    Map<AnswerState, Long> states = new EnumMap<>(AnswerState.class);
    for (AnswerState state : AnswerState.values()) {
      if (counts[state.ordinal()] > 0) {
        states.put(state, counts[state.ordinal()]);
      }
    }
    return states;
  }

  /** All items of all instruments. */
  public List<ItemAnswers> all() {
    return codebook.instruments().stream().flatMap(i -> of(i).stream()).toList();
  }

  /** Writes the counts, labels in {@code language}. */
  public void write(String language, Consumer<Object[]> file) {
    for (ItemAnswers answers : all()) {
      List<Object> row =
          new ArrayList<>(
              List.of(
                  answers.instrument().instrument(),
                  answers.item().id(),
                  answers.item().label().in(language),
                  answers.item().kind().id(),
                  answers.responses()));
      for (AnswerState state : AnswerState.values()) {
        row.add(answers.count(state));
      }
      file.accept(row.toArray());
    }
  }
}
