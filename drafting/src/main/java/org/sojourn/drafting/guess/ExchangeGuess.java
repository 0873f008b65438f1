package org.sojourn.drafting.guess;

import java.time.LocalDate;
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
import org.sojourn.drafting.words.Parties;
import org.sojourn.model.programme.Role;

/** Which columns of an export are which of the exchanges. */
final class ExchangeGuess {

  private static final double MOST = 0.7;
  private static final double SAME = 0.5;

  private final ExportTable export;
  private final List<Column> answered;
  private final List<Column> registered;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<Column> free;

  /**
   * A guess about {@code export}.
   *
   * @param answered columns of the responses, one of which names the exchanges
   * @param registered columns of the registrations, one of which names the organisations
   */
  ExchangeGuess(ExportTable export, List<Column> answered, List<Column> registered) {
    this.export = export;
    this.answered = answered;
    this.registered = registered;
    this.free = new ArrayList<>(export.columns());
  }

  /** Canonical column to rule. */
  Map<String, Rule> columns() {
    key();
    status();
    dates();
    parties("country", c -> Headings.COUNTRY.in(c.name()), Values::isCountry, 2);
    parties("nace", c -> Headings.SECTOR.in(c.name()), Values::isSector, 0);
    parties("size", c -> Headings.SIZE.in(c.name()), Values::isSize, 0);
    organisations();
    participant();
    duration();
    return rules;
  }

  /** The columns that no rule reads. */
  List<Column> unread() {
    return List.copyOf(free);
  }

  private void key() {
    Column key =
        free.stream()
            .filter(Values::isKey)
            .filter(column -> column.share(Values::isEmail) < SAME)
            .max(
                Comparator.<Column>comparingDouble(this::known)
                    .thenComparing(column -> Headings.KEY.in(column.name()))
                    .thenComparing(Comparator.comparingInt(free::indexOf).reversed()))
            .filter(
                column -> known(column) > 0 || Headings.KEY.in(column.name()) || isFirst(column))
            .orElse(null);
    if (key == null) {
      rules.put(
          "exchange",
          Rule.place("which column is the key of an exchange? None is filled and without repeats"));
      return;
    }
    boolean sure = answered.isEmpty() || known(key) >= SAME;
    take("exchange", key, sure ? null : "the responses hardly name these values: is it the key?");
  }

  private boolean isFirst(Column column) {
    return export.columns().get(0) == column;
  }

  private double known(Column column) {
    return answered.stream()
        .filter(answer -> answer.counts().size() > 1)
        .mapToDouble(answer -> Values.overlap(answer, column))
        .max()
        .orElse(0);
  }

  private void status() {
    Optional<Column> found =
        free.stream()
            .filter(column -> StatusGuess.ofExchange(column).isPresent())
            .max(
                Comparator.<Column, Boolean>comparing(c -> Headings.STATUS.in(c.name()))
                    .thenComparingDouble(Column::coverage)
                    .thenComparing(Comparator.comparingInt(free::indexOf).reversed()));
    if (found.isPresent()) {
      rules.put("status", StatusGuess.ofExchange(found.get()).orElseThrow());
      free.remove(found.get());
    } else {
      rules.put(
          "status",
          Rule.constant("completed", "no column says how an exchange ended: did all take place?"));
    }
  }

  private void dates() {
    List<Column> dates = free.stream().filter(c -> DateGuess.of(c).isPresent()).toList();
    Optional<Column> start = named(dates, Headings.START);
    Optional<Column> end =
        named(dates.stream().filter(c -> c != start.orElse(null)).toList(), Headings.END);
    if (start.isPresent() && end.isPresent() && !before(start.get(), end.get())) {
      return;
    }
    start.ifPresent(column -> date("start", column));
    end.ifPresent(column -> date("end", column));
  }

  private static Optional<Column> named(List<Column> columns, Headings headings) {
    return columns.stream().filter(column -> headings.in(column.name())).findFirst();
  }

  /** Whether most stays that have both dates do not end before they start. */
  private static boolean before(Column start, Column end) {
    DateGuess first = DateGuess.of(start).orElseThrow();
    DateGuess last = DateGuess.of(end).orElseThrow();
    int right = 0;
    int both = 0;
    for (int i = 0; i < start.rows(); i++) {
      Optional<LocalDate> from = first.day(start.cells().get(i));
      Optional<LocalDate> to = last.day(end.cells().get(i));
      if (from.isPresent() && to.isPresent()) {
        both++;
        right += to.get().isBefore(from.get()) ? 0 : 1;
      }
    }
    return both == 0 || right >= MOST * both;
  }

  private void date(String canonical, Column column) {
    free.remove(column);
    rules.put(canonical, Rule.date(column.name(), DateGuess.of(column).orElseThrow()));
  }

  /** The same attribute of both parties; by place where the headings name no party. */
  private void parties(
      String attribute, Predicate<Column> heading, Predicate<String> test, int byPlace) {
    List<Column> fitting =
        free.stream().filter(heading).filter(column -> column.share(test) >= MOST).toList();
    for (Role role : List.of(Role.SENDING, Role.HOST)) {
      fitting.stream()
          .filter(column -> Parties.find(column.name()).equals(Optional.of(role)))
          .findFirst()
          .ifPresent(column -> take(role.id() + "_" + attribute, column, null));
    }
    boolean unnamed = fitting.stream().noneMatch(column -> Parties.find(column.name()).isPresent());
    if (unnamed && byPlace == 2 && fitting.size() == 2) {
      String doubt = "does this belong to the sending side? The heading does not say so";
      take("sending_" + attribute, fitting.get(0), doubt);
      take("host_" + attribute, fitting.get(1), doubt.replace("sending", "host"));
    }
  }

  private void organisations() {
    List<Column> known =
        free.stream()
            .filter(column -> registered.stream().anyMatch(r -> Values.overlap(column, r) >= SAME))
            .toList();
    for (Role role : List.of(Role.SENDING, Role.HOST)) {
      known.stream()
          .filter(column -> Parties.find(column.name()).equals(Optional.of(role)))
          .findFirst()
          .or(() -> organisation(role))
          .ifPresent(column -> take(role.id() + "_organisation", column, null));
    }
  }

  private Optional<Column> organisation(Role role) {
    return free.stream()
        .filter(column -> Parties.find(column.name()).equals(Optional.of(role)))
        .filter(c -> Headings.ORGANISATION.in(c.name()) || Headings.KEY.in(c.name()))
        .filter(c -> c.share(Values::isEmail) < SAME && DateGuess.of(c).isEmpty())
        .filter(c -> c.counts().size() > 1)
        .findFirst();
  }

  private void participant() {
    free.stream()
        .filter(column -> Parties.find(column.name()).equals(Optional.of(Role.PARTICIPANT)))
        .filter(column -> column.share(Values::isEmail) >= MOST)
        .findFirst()
        .or(
            () ->
                free.stream()
                    .filter(c -> Parties.find(c.name()).equals(Optional.of(Role.PARTICIPANT)))
                    .filter(c -> c.uniqueness() >= 0.8 && c.counts().size() > 1)
                    .findFirst())
        .ifPresent(column -> take("participant", column, null));
  }

  private void duration() {
    if (rules.containsKey("start") && rules.containsKey("end")) {
      return;
    }
    free.stream()
        .filter(column -> Headings.DURATION.in(column.name()))
        .filter(column -> column.share(Values::isNumber) >= MOST)
        .findFirst()
        .ifPresent(column -> take("duration_days", column, "is this counted in days?"));
  }

  private void take(String canonical, Column column, String doubt) {
    free.remove(column);
    rules.put(canonical, doubt == null ? Rule.of(column.name()) : Rule.of(column.name(), doubt));
  }
}
