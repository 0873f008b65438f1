package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.quality.measure.ClosedItems;
import org.sojourn.quality.measure.DuplicateAnswers;
import org.sojourn.quality.measure.DuplicateAnswers.Member;
import org.sojourn.quality.measure.DuplicateAnswers.Result;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** Responses of different respondents with the same answers. */
final class DuplicatesSection {

  static final String ID = "duplicates";

  private static final String FILE = DuplicateAnswers.SCHEMA.name() + ".csv";

  private static final String NOT_SEARCHED = "not looked for";

  private DuplicatesSection() {}

  static Section of(Measures measures, Labels labels) {
    List<Result> results = measures.duplicates().results();
    List<DataTable> tables = new ArrayList<>();
    if (!results.isEmpty()) {
      tables.add(table(results, labels));
    }
    results.stream()
        .filter(result -> result.groups() > 0)
        .forEach(result -> tables.add(members(result, labels)));
    tables.replaceAll(table -> table.cut(Measures.LISTED, measures.duplicates().responses()));
    return new Section(
        ID, "Duplicate answers", told(measures.duplicates()), text(measures.duplicates()), tables);
  }

  /** How many were found, where any were looked for. */
  private static String told(DuplicateAnswers duplicates) {
    List<Result> results = duplicates.results();
    return !results.isEmpty() && results.stream().noneMatch(Result::isSearched)
        ? NOT_SEARCHED
        : Numbers.count(duplicates.responses(), "response", "responses");
  }

  private static List<String> text(DuplicateAnswers duplicates) {
    List<String> text = new ArrayList<>();
    text.add(
        "Different respondents who gave the same answer, or the same reason for none, to every"
            + " closed item of a questionnaire. Only responses with at least "
            + ClosedItems.LEAST_ANSWERS
            + " valid answers that are not all the same are looked at, since fewer answers are"
            + " often the same by chance. A response without a respondent counts as one of"
            + " somebody else.");
    if (duplicates.isAnyLeftOut()) {
      text.add(
          "Questionnaires with more than "
              + Numbers.count(DuplicateAnswers.MOST_EXAMINED)
              + " such responses are not looked through: among so many, equal answers are to be"
              + " expected by chance, and say nothing of those who gave them.");
    }
    if (duplicates.results().isEmpty()) {
      text.add(
          "No questionnaire of this programme has "
              + ClosedItems.LEAST_ANSWERS
              + " closed items, so none was looked at.");
    }
    return text;
  }

  private static DataTable table(List<Result> results, Labels labels) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Result result : results) {
      rows.add(
          List.of(
              Cell.in(labels.language(), labels.title(result.instrument())),
              Cell.number(Numbers.count(result.examined())),
              Cell.number(found(result, result.groups())),
              Cell.number(found(result, result.responses()))));
    }
    return new DataTable(
        "Questionnaires with enough closed items",
        List.of(
            Head.of("Questionnaire"),
            Head.count("Responses with enough answers"),
            Head.count("Sets of answers given more than once"),
            Head.count("Responses with such a set")),
        rows,
        "",
        FILE);
  }

  private static String found(Result result, long number) {
    return result.isSearched() ? Numbers.count(number) : NOT_SEARCHED;
  }

  private static DataTable members(Result result, Labels labels) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Member member : result.members()) {
      rows.add(
          List.of(
              Cell.number(Numbers.count(member.group())),
              Cell.raw(member.place().toString()),
              Cell.raw(member.key()),
              Cell.number(Numbers.count(member.answers()))));
    }
    return new DataTable(
        labels.title(result.instrument()) + ": responses with the same answers",
        List.of(
            Head.count("Set"),
            Head.of("File and row"),
            Head.of("Response"),
            Head.count("Valid answers")),
        rows,
        result.responses() > rows.size()
            ? "The first "
                + Numbers.count(rows.size())
                + " of "
                + Numbers.count(result.responses())
                + "."
            : "",
        FILE);
  }
}
