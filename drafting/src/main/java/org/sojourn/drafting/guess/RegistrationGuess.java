package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.look.ExportTable;
import org.sojourn.drafting.words.Headings;

/** Which columns of an export are which of the registrations. */
final class RegistrationGuess {

  private static final double MOST = 0.7;

  private final ExportTable export;
  private final List<Column> exchanged;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<Column> free;

  /**
   * A guess about {@code export}.
   *
   * @param exchanged columns of the exchanges, which name the same organisations
   */
  RegistrationGuess(ExportTable export, List<Column> exchanged) {
    this.export = export;
    this.exchanged = exchanged;
    this.free = new ArrayList<>(export.columns());
  }

  /** Canonical column to rule. */
  Map<String, Rule> columns() {
    organisation();
    named(Headings.COUNTRY, Values::isCountry)
        .or(() -> best(Values::isCountry, 0.9))
        .ifPresent(column -> take("country", column));
    named(Headings.SECTOR, Values::isSector).ifPresent(column -> take("nace", column));
    named(Headings.SIZE, Values::isSize).ifPresent(column -> take("size", column));
    named(Headings.HEADCOUNT, Values::isWhole).ifPresent(column -> take("employees", column));
    amount(Headings.TURNOVER, "turnover");
    amount(Headings.BALANCE_SHEET, "balance_sheet");
    registered();
    return rules;
  }

  private void organisation() {
    Column key =
        export.columns().stream()
            .filter(Values::isKey)
            .filter(column -> column.share(Values::isEmail) < 0.5)
            .max(
                Comparator.<Column>comparingDouble(this::known)
                    .thenComparing(column -> Headings.KEY.in(column.name()))
                    .thenComparing(column -> Headings.ORGANISATION.in(column.name()))
                    .thenComparing(Comparator.comparingInt(export.columns()::indexOf).reversed()))
            .orElse(null);
    if (key == null) {
      rules.put(
          "organisation",
          Rule.place("which column tells organisations apart? None is filled and without repeats"));
    } else {
      free.remove(key);
      rules.put(
          "organisation",
          exchanged.isEmpty() || known(key) > 0.1
              ? Rule.of(key.name())
              : Rule.of(
                  key.name(), "no column of the exchanges holds these values: is it the key?"));
    }
  }

  /** How many of the organisations that a column of the exchanges names are in {@code column}. */
  private double known(Column column) {
    return exchanged.stream().mapToDouble(c -> Values.overlap(c, column)).max().orElse(0);
  }

  private Optional<Column> named(Headings headings, Predicate<String> test) {
    return free.stream()
        .filter(column -> headings.in(column.name()))
        .filter(column -> column.share(test) >= MOST)
        .findFirst();
  }

  private Optional<Column> best(Predicate<String> test, double least) {
    return free.stream().filter(c -> c.share(test) >= least && c.counts().size() > 2).findFirst();
  }

  private void take(String canonical, Column column) {
    free.remove(column);
    rules.put(canonical, Rule.of(column.name()));
  }

  private void amount(Headings headings, String canonical) {
    named(headings, Values::isNumber)
        .ifPresent(
            column -> {
              free.remove(column);
              boolean euro = column.name().matches("(?i).*(\\bEUR|€).*");
              rules.put(
                  canonical,
                  euro
                      ? Rule.of(column.name())
                      : Rule.of(column.name(), "are these totals of a year, in euro and in full?"));
            });
  }

  private void registered() {
    free.stream()
        .filter(column -> Headings.REGISTERED.in(column.name()))
        .filter(RegistrationGuess::isDays)
        .findFirst()
        .ifPresent(
            column -> {
              free.remove(column);
              rules.put(
                  "registered",
                  DateGuess.of(column)
                      .map(date -> Rule.date(column.name(), date))
                      .orElseGet(() -> Rule.of(column.name())));
            });
  }

  /** Dates, or the day numbers of spreadsheets, which need no pattern. */
  private static boolean isDays(Column column) {
    return DateGuess.of(column).isPresent() || column.share(Values::isDayNumber) >= 0.9;
  }
}
