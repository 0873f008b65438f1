package org.sojourn.model.table;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.List;

/** Respondents' words that they allowed to quote: what may be chosen, and what was. */
public final class QuoteTable {

  private static final Column ID =
      required("quote", STRING, "short id of the words, by which prose names them");
  private static final Column ROLE =
      required("role", STRING, "who said it: sending, host or participant");
  private static final Column ITEM = required("item", STRING, "id of the question it answers");
  private static final Column TEXT =
      required("text", STRING, "the respondent's words in the language they were written in");

  /** The private list that evaluators choose from, one answer a row. */
  public static final TableSchema ALLOWED =
      new TableSchema(
          "quotes",
          List.of(ID, required("instrument", STRING, "id of the questionnaire"), ROLE, ITEM, TEXT));

  /** The words that the evaluator's prose quotes, which are published. */
  public static final TableSchema CHOSEN = new TableSchema("quotes", List.of(ID, ROLE, ITEM, TEXT));

  private QuoteTable() {}
}
