package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;

/** The states of every item of every instrument. */
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
  private final Counts counts;

  /** The counts of all parts, by the items of {@code codebook}. */
  public NonResponse(Codebook codebook, Counts counts) {
    this.codebook = codebook;
    this.counts = counts;
  }

  /** The items of {@code instrument} in the order of the questionnaire; none without responses. */
  public List<ItemAnswers> of(Instrument instrument) {
    return instrument.columns().stream()
        .map(item -> new ItemAnswers(instrument, item, states(instrument, item)))
        .filter(answers -> answers.responses() > 0)
        .toList();
  }

  private Map<AnswerState, Long> states(Instrument instrument, Item item) {
    Map<AnswerState, Long> states = new EnumMap<>(AnswerState.class);
    for (AnswerState state : AnswerState.values()) {
      long responses =
          counts.number(Counted.ANSWERS, instrument.instrument(), item.id(), state.name());
      if (responses > 0) {
        states.put(state, responses);
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
