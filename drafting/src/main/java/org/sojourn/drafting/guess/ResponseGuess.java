package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.look.ExportTable;
import org.sojourn.drafting.survey.Choice;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.drafting.words.Headings;
import org.sojourn.model.source.Format;

/** Which columns of a response export are which of the responses; the others are answers. */
final class ResponseGuess {

  private static final double SAME = 0.5;

  private final ExportTable export;
  private final Set<String> defined;
  private final List<Column> keys;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Set<Column> taken = new HashSet<>();

  /**
   * A guess about {@code export}.
   *
   * @param definition what was asked, null where nothing tells
   * @param keys columns of exchanges that are keys
   */
  ResponseGuess(ExportTable export, SurveyDefinition definition, List<Column> keys) {
    this.export = export;
    this.defined = definition == null ? Set.of() : columns(definition);
    this.keys = keys;
    exchange();
    response();
    respondent();
    status();
    submitted();
  }

  private static Set<String> columns(SurveyDefinition definition) {
    Set<String> columns = new HashSet<>();
    definition
        .questions()
        .forEach(
            question -> {
              columns.add(question.column());
              question.choices().stream().map(Choice::column).forEach(columns::add);
            });
    return columns;
  }

  /** Canonical column to rule. */
  Map<String, Rule> rules() {
    return rules;
  }

  /** The columns that hold answers, once the others are known. */
  List<Column> answers() {
    return export.columns().stream()
        .filter(column -> !taken.contains(column))
        .filter(column -> !AnswerGuess.isAside(column))
        .toList();
  }

  private List<Column> free() {
    return export.columns().stream().filter(column -> !taken.contains(column)).toList();
  }

  private void take(String canonical, Column column, Rule rule) {
    taken.add(column);
    rules.put(canonical, rule);
  }

  private void exchange() {
    Optional<Column> named =
        free().stream()
            .filter(column -> known(column) >= SAME)
            .max(Comparator.comparingDouble(this::known));
    if (named.isPresent()) {
      take("exchange", named.get(), Rule.of(named.get().name()));
      return;
    }
    Optional<Column> likely =
        free().stream()
            .filter(column -> column.name().matches("(?i).*(exchange|mobility|placement|token).*"))
            .findFirst();
    String doubt = "which column names the exchange? No column holds keys of the exchanges";
    likely.ifPresentOrElse(
        column -> take("exchange", column, Rule.of(column.name(), doubt)),
        () -> rules.put("exchange", Rule.constant("unknown", doubt)));
  }

  private double known(Column column) {
    return keys.stream().mapToDouble(key -> Values.overlap(column, key)).max().orElse(0);
  }

  private void response() {
    free().stream()
        .filter(column -> !isDefined(column))
        .filter(Values::isKey)
        .filter(column -> column.share(Values::isEmail) < SAME)
        .filter(column -> Headings.KEY.in(column.name()) || column == export.columns().get(0))
        .max(
            Comparator.<Column, Boolean>comparing(c -> c.uniqueness() == 1)
                .thenComparing(c -> !c.name().matches("(?i).*token.*"))
                .thenComparing(Comparator.comparingInt(export.columns()::indexOf).reversed()))
        .ifPresentOrElse(
            column -> take("response", column, Rule.of(column.name())),
            () -> rules.put("response", Rule.place()));
  }

  private void respondent() {
    free().stream()
        .filter(column -> column.filled() > 0 && column.share(Values::isEmail) >= SAME)
        .findFirst()
        .or(() -> free().stream().filter(c -> isCalled(c, "(?i)token")).findFirst())
        .filter(column -> column.filled() > 0)
        .ifPresent(column -> take("respondent", column, Rule.of(column.name())));
  }

  private void status() {
    Optional<Column> submit = export.column("submitdate");
    boolean tool =
        export.format() == Format.LIMESURVEY_CSV || export.format() == Format.LIMESURVEY_VV;
    if (tool && submit.isPresent()) {
      Map<String, String> values = new LinkedHashMap<>();
      values.put("", "partial");
      values.put("*", "complete");
      rules.put("status", Rule.values("submitdate", values, List.of()));
      return;
    }
    free().stream()
        .filter(column -> !isDefined(column))
        .filter(column -> Headings.STATUS.in(column.name()) || column.name().endsWith("state"))
        .filter(column -> column.coverage() >= SAME)
        .filter(column -> StatusGuess.ofResponse(column).isPresent())
        .findFirst()
        .ifPresent(column -> take("status", column, StatusGuess.ofResponse(column).orElseThrow()));
  }

  private void submitted() {
    List<Column> dates =
        free().stream()
            .filter(column -> !isDefined(column))
            .filter(column -> DateGuess.of(column).isPresent())
            .toList();
    dates.stream()
        .filter(column -> isCalled(column, "(?i).*(submit|completion|enddate|recorded).*"))
        .findFirst()
        .or(() -> dates.stream().filter(c -> Headings.SUBMITTED.in(c.name())).findFirst())
        .ifPresent(
            column ->
                take(
                    "submitted",
                    column,
                    Rule.date(column.name(), DateGuess.of(column).orElseThrow())));
  }

  private static boolean isCalled(Column column, String pattern) {
    return column.names().stream().anyMatch(name -> name.matches(pattern));
  }

  private boolean isDefined(Column column) {
    return column.names().stream().anyMatch(defined::contains);
  }

  /** Names of the columns that no rule reads and that hold no answers. */
  List<String> aside() {
    List<String> aside = new ArrayList<>();
    List<Column> answers = answers();
    for (Column column : free()) {
      if (!answers.contains(column)) {
        aside.add(column.name());
      }
    }
    return aside;
  }
}
