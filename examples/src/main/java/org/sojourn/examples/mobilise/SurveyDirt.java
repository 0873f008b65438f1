package org.sojourn.examples.mobilise;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** The mistakes in one survey's export. */
final class SurveyDirt {

  private final TextTable table;
  private final SurveyLayout layout;
  private final DirtLog log;

  /** Mistakes for {@code table}, to be noted in {@code log}. */
  SurveyDirt(TextTable table, SurveyLayout layout, DirtLog log) {
    this.table = table;
    this.layout = layout;
    this.log = log;
  }

  /** Sets a cell of the row at {@code index}. */
  SurveyDirt write(int index, String column, String value, String outcome) {
    TextTable.Row row = table.rows().get(index).set(column, value);
    log.add(table, row, column, value.replace("\n", " / "), outcome);
    return this;
  }

  /** Puts blanks behind the exchange's key. */
  SurveyDirt blanksBehindKey(int index) {
    String column = layout.heading().exchange();
    TextTable.Row row = table.rows().get(index);
    row.set(column, row.get(column) + "  ");
    log.add(table, row, column, "two blanks behind the key", "left out");
    return this;
  }

  /** Adds an unfinished attempt before the first finished response from {@code index} on. */
  SurveyDirt unfinishedBefore(int index, Set<String> answered) {
    TextTable.Row attempt = later(copyBefore(finished(index)), -5);
    attempt.set(layout.heading().state(), Response.OPEN);
    layout.questions().stream()
        .map(SurveyLayout.Question::column)
        .filter(column -> !answered.contains(column))
        .forEach(column -> attempt.set(column, ""));
    log.add(table, attempt, "", "unfinished, finished later", "`duplicate-response`");
    return this;
  }

  /**
   * Adds an earlier finished response, with another answer, before the first finished one from
   * {@code index} on.
   */
  SurveyDirt finishedBefore(int index, String column, String other) {
    TextTable.Row first = later(copyBefore(finished(index)), -26);
    first.set(column, other);
    log.add(table, first, "", "finished, finished again later", "`duplicate-response`");
    return this;
  }

  /** Adds a later unfinished attempt behind the finished response at {@code index}. */
  SurveyDirt unfinishedAfter(int index, String column, String other) {
    TextTable.Row original = finished(index);
    TextTable.Row attempt = later(newId(table.addAfter(original, original)), 3);
    attempt.set(layout.heading().state(), Response.OPEN).set(column, other);
    log.add(table, attempt, "", "unfinished, after a finished one", "`duplicate-response`");
    return this;
  }

  /** Adds a response to an exchange that does not exist. */
  SurveyDirt toUnknownExchange(int index, String exchange) {
    TextTable.Row original = table.rows().get(index);
    TextTable.Row row = newId(table.addAfter(original, original));
    row.set(layout.heading().exchange(), exchange);
    log.add(table, row, layout.heading().exchange(), exchange, "`unknown-exchange`");
    return this;
  }

  /** Adds a response to an exchange that was cancelled. */
  SurveyDirt toCancelledExchange(int index, Stay cancelled, String email) {
    TextTable.Row original = table.rows().get(index);
    TextTable.Row row = newId(table.addAfter(original, original));
    row.set(layout.heading().exchange(), cancelled.id()).set(layout.heading().email(), email);
    log.add(
        table,
        row,
        layout.heading().exchange(),
        cancelled.id() + ", which was cancelled",
        "`outside-population`");
    return this;
  }

  /** Adds a copy of the response at {@code index} with a cell too many, for {@code exchange}. */
  SurveyDirt ragged(int index, String exchange) {
    TextTable.Row original = table.rows().get(index);
    TextTable.Row row = newId(table.addAfter(original, original));
    row.set(layout.heading().exchange(), exchange).spill("and thanks");
    log.add(table, row, "", "one cell too many", "`ragged-row`");
    return this;
  }

  /** The first finished response from {@code index} on. */
  private TextTable.Row finished(int index) {
    return table.rows().stream()
        .skip(index)
        .filter(row -> row.get(layout.heading().state()).equals(Response.FINISHED))
        .findFirst()
        .orElseThrow();
  }

  private TextTable.Row copyBefore(TextTable.Row original) {
    int index = table.rows().indexOf(original);
    return newId(table.addAfter(table.rows().get(index - 1), original));
  }

  private TextTable.Row newId(TextTable.Row row) {
    return row.set(layout.heading().id(), layout.id(table.rows().size()));
  }

  private TextTable.Row later(TextTable.Row row, int hours) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(layout.time(), Locale.ROOT);
    String column = layout.heading().submitted();
    LocalDateTime time = LocalDateTime.parse(row.get(column), format);
    return row.set(column, format.format(time.plusHours(hours)));
  }
}
