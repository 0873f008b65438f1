package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.quality.measure.AnswerState;
import org.sojourn.quality.measure.ItemAnswers;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.measure.NonResponse;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.Cell.Part;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.DataTable.Key;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** Which items went unanswered, and why. */
final class NonResponseSection {

  static final String ID = "non-response";

  private static final List<Key> KEYS =
      List.of(
          new Key("answered", "Answered"),
          new Key("unanswered", "No answer"),
          new Key("not-applicable", "Not applicable"),
          new Key("not-shown", "Not shown"));

  private NonResponseSection() {}

  static Section of(Measures measures, Labels labels) {
    List<DataTable> tables = new ArrayList<>();
    for (Instrument instrument : labels.directory().codebook().instruments()) {
      List<ItemAnswers> items = measures.nonResponse().of(instrument);
      if (!items.isEmpty()) {
        tables.add(table(instrument, items, labels));
      }
    }
    String text =
        tables.isEmpty()
            ? "There are no responses."
            : "No answer is the share of responses that were shown an item and have no valid"
                + " answer: skipped, don't know, invalid or blank. Not shown and not applicable"
                + " are no non-response. For amounts and open questions, all that is kept is that"
                + " there is nothing.";
    return new Section(ID, "Item non-response", badge(measures), List.of(text), tables);
  }

  private static String badge(Measures measures) {
    return Numbers.count(measures.nonResponse().all().size(), "item", "items");
  }

  private static DataTable table(Instrument instrument, List<ItemAnswers> items, Labels labels) {
    List<List<Cell>> rows = new ArrayList<>();
    items.stream()
        .sorted(
            Comparator.comparing((ItemAnswers a) -> a.item().kind() == Item.Kind.OPEN)
                .thenComparing(a -> -a.share()))
        .map(answers -> row(answers, labels))
        .forEach(rows::add);
    return new DataTable(
        labels.title(instrument)
            + " ("
            + Numbers.count(items.get(0).responses(), "response", "responses")
            + "), least answered first, open questions last",
        KEYS,
        List.of(
            Head.of("Item"),
            Head.count("No answer"),
            Head.count("Answered"),
            Head.count("Not shown"),
            Head.count("Skipped"),
            Head.count("Don\u2019t know"),
            Head.count("Not applicable"),
            Head.count("Invalid"),
            Head.count("Blank"),
            Head.of("Responses")),
        rows,
        "",
        NonResponse.SCHEMA.name() + ".csv");
  }

  private static List<Cell> row(ItemAnswers answers, Labels labels) {
    List<Cell> row = new ArrayList<>();
    row.add(labels.item(answers.item()));
    row.add(Cell.number(Numbers.share(answers.unanswered(), answers.shown())));
    for (AnswerState state : AnswerState.values()) {
      row.add(
          Cell.number(applies(answers, state) ? Numbers.count(answers.count(state)) : "\u2013"));
    }
    row.add(
        Cell.bar(
            Numbers.share(answers.unanswered(), answers.shown()) + " without an answer",
            bar(answers)));
    return row;
  }

  private static boolean applies(ItemAnswers answers, AnswerState state) {
    boolean closed = answers.item().kind() == Item.Kind.CLOSED;
    return state == AnswerState.ANSWERED || closed != (state == AnswerState.BLANK);
  }

  private static List<Part> bar(ItemAnswers answers) {
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put("answered", answers.count(AnswerState.ANSWERED));
    parts.put("unanswered", answers.unanswered());
    parts.put("not-applicable", answers.count(AnswerState.NOT_APPLICABLE));
    parts.put("not-shown", answers.count(AnswerState.NOT_SHOWN));
    return Part.of(answers.responses(), parts);
  }
}
