package org.sojourn.drafting.guess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.drafting.codebook.DraftInstrument;
import org.sojourn.drafting.codebook.DraftItem;
import org.sojourn.drafting.codebook.DraftOption;
import org.sojourn.drafting.likert.NoAnswers;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.look.ExportTable;
import org.sojourn.drafting.look.Exports;
import org.sojourn.drafting.survey.Question;
import org.sojourn.drafting.text.Ids;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.source.CanonicalTable;

/** Puts the guesses about single exports together. */
final class Assembly {

  private final Definitions definitions;
  private final Map<CanonicalTable, List<ExportTable>> tables = new TreeMap<>();
  private final Ids names = new Ids(Set.of());
  private final List<DraftSource> sources = new ArrayList<>();
  private final List<AttributeGuess> attributes = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();

  Assembly(Exports exports) {
    this.definitions = new Definitions(exports.definitions());
    for (CanonicalTable table : CanonicalTable.values()) {
      tables.put(table, new ArrayList<>());
    }
    for (ExportTable export : exports.tables()) {
      boolean defined = definitions.of(export).isPresent();
      tables.get(new TableGuess(export, defined).table()).add(export);
    }
  }

  ProgrammeGuess guess() {
    tables.get(CanonicalTable.REGISTRATIONS).forEach(this::registrations);
    tables.get(CanonicalTable.EXCHANGES).forEach(this::exchanges);
    Survey survey = responses();
    return new ProgrammeGuess(
        List.copyOf(sources),
        List.copyOf(survey.instruments().values()),
        survey.scales(),
        survey.items(),
        List.copyOf(attributes),
        days.stream().min(LocalDate::compareTo),
        days.stream().max(LocalDate::compareTo));
  }

  private List<Column> columns(CanonicalTable table) {
    return tables.get(table).stream().flatMap(export -> export.columns().stream()).toList();
  }

  private void registrations(ExportTable export) {
    RegistrationGuess guess = new RegistrationGuess(export, columns(CanonicalTable.EXCHANGES));
    add(export, CanonicalTable.REGISTRATIONS, guess.columns());
  }

  private void exchanges(ExportTable export) {
    ExchangeGuess guess =
        new ExchangeGuess(export, columns(CanonicalTable.RESPONSES), organisations());
    Map<String, Rule> rules = new LinkedHashMap<>(guess.columns());
    if (attributes.isEmpty()) {
      attributes.addAll(AttributeGuess.among(guess.unread(), new Ids(AttributeGuess.reserved())));
    }
    for (AttributeGuess attribute : attributes) {
      if (guess.unread().stream().anyMatch(c -> c.name().equals(attribute.column()))) {
        rules.put(attribute.id(), Rule.of(attribute.column()));
      }
    }
    List.of("start", "end").forEach(column -> days(export, rules.get(column)));
    add(export, CanonicalTable.EXCHANGES, rules);
  }

  /** The columns that are the organisations of the registrations, all of them where none is. */
  private List<Column> organisations() {
    List<Column> found = new ArrayList<>();
    for (DraftSource source : sources) {
      Rule rule = source.columns().get("organisation");
      if (rule != null && rule.from() != null) {
        source.export().column(rule.from()).ifPresent(found::add);
      }
    }
    return found;
  }

  private void days(ExportTable export, Rule rule) {
    if (rule == null) {
      return;
    }
    Column column = export.column(rule.from()).orElseThrow();
    DateGuess date = new DateGuess(rule.date(), false);
    column.counts().keySet().forEach(text -> date.day(text).ifPresent(days::add));
  }

  private void add(ExportTable export, CanonicalTable table, Map<String, Rule> rules) {
    List<String> read = rules.values().stream().map(Rule::from).toList();
    List<Column> unread =
        export.columns().stream().filter(column -> !read.contains(column.name())).toList();
    sources.add(
        new DraftSource(
            names.next(export.stem(), '-', table.id()),
            export,
            table,
            null,
            rules,
            Map.of(),
            names(unread, true),
            names(unread, false),
            Map.of(),
            doubts(export)));
  }

  /** Names of those of {@code columns} that are aside, or of the others. */
  private static List<String> names(List<Column> columns, boolean aside) {
    return columns.stream()
        .filter(c -> (c.filled() == 0 || AnswerGuess.isAside(c)) == aside)
        .map(Column::name)
        .toList();
  }

  private static List<String> doubts(ExportTable export) {
    List<String> doubts = new ArrayList<>();
    if (!export.whole()) {
      doubts.add("only the first rows were looked at: do the guesses hold for all of them?");
    }
    if (!export.unnamed().isEmpty()) {
      doubts.add(
          "these headings come twice and cannot be read: " + String.join(", ", export.unnamed()));
    }
    return doubts;
  }

  private Survey responses() {
    List<Questionnaire> questionnaires =
        QuestionnaireGuess.of(tables.get(CanonicalTable.RESPONSES), definitions);
    List<Column> keys = keys();
    Map<ExportTable, ResponseGuess> guesses = new LinkedHashMap<>();
    for (Questionnaire questionnaire : questionnaires) {
      for (ExportTable export : questionnaire.exports()) {
        ResponseGuess guess =
            new ResponseGuess(export, questionnaire.definition().orElse(null), keys);
        guesses.put(export, guess);
      }
      if (questionnaire.definition().isEmpty()) {
        ask(questionnaire, guesses);
      }
    }
    Survey survey = new Survey(questionnaires);
    survey
        .instruments()
        .forEach(
            (questionnaire, instrument) -> {
              for (ExportTable export : questionnaire.exports()) {
                answered(export, instrument, questionnaire, guesses.get(export));
              }
            });
    return survey;
  }

  /** The keys of the exchanges, all columns that could be where the rule names none. */
  private List<Column> keys() {
    List<Column> keys = new ArrayList<>();
    for (DraftSource source : sources) {
      Rule rule = source.columns().get("exchange");
      if (rule != null && rule.from() != null) {
        source.export().column(rule.from()).ifPresent(keys::add);
      }
    }
    return keys;
  }

  private static void ask(Questionnaire questionnaire, Map<ExportTable, ResponseGuess> guesses) {
    ExportTable first = questionnaire.exports().get(0);
    List<Column> columns = new ArrayList<>();
    for (Column column : guesses.get(first).answers()) {
      List<String> cells = new ArrayList<>();
      for (ExportTable export : questionnaire.exports()) {
        export.column(column.name()).ifPresent(same -> cells.addAll(same.cells()));
      }
      columns.add(new Column(column.names(), cells));
    }
    TickColumns ticks = new TickColumns(columns, first.format());
    for (Column column : columns) {
      ticks
          .startsAt(column)
          .ifPresent(question -> questionnaire.asked().add(ticks.asked(question)));
      Asked asked = new Asked(column);
      if (!ticks.have(column) && !(asked.answers() instanceof Answers.None)) {
        questionnaire.asked().add(asked);
      }
    }
  }

  private void answered(
      ExportTable export,
      DraftInstrument instrument,
      Questionnaire questionnaire,
      ResponseGuess guess) {
    Map<String, ItemRule> items = new LinkedHashMap<>();
    for (DraftItem item : instrument.items()) {
      rule(export, item, questionnaire).ifPresent(r -> items.put(item.id(), r));
    }
    String name =
        questionnaire.exports().size() == 1
            ? instrument.name()
            : instrument.name() + " " + export.stem();
    Map<String, Rule> rules = guess.rules();
    List<String> unread = new ArrayList<>(guess.aside());
    List<String> unmapped = new ArrayList<>();
    for (Column column : guess.answers()) {
      boolean joined = isJoined(items, column.name());
      if (!reads(items, export, column.name())) {
        (joined || column.filled() == 0 ? unread : unmapped).add(column.name());
      }
    }
    sources.add(
        new DraftSource(
            names.next(name, '-', "responses"),
            export,
            CanonicalTable.RESPONSES,
            instrument.name(),
            rules,
            items,
            unread,
            unmapped,
            missing(guess.answers()),
            doubts(export)));
  }

  /** Whether {@code column} joins the answers that the columns of an item have one by one. */
  private static boolean isJoined(Map<String, ItemRule> items, String column) {
    return items.values().stream()
        .flatMap(rule -> rule.options().values().stream())
        .anyMatch(option -> option.startsWith(column + "/"));
  }

  private static boolean reads(Map<String, ItemRule> items, ExportTable export, String column) {
    List<String> names = export.column(column).orElseThrow().names();
    return items.values().stream()
        .anyMatch(
            r ->
                r.from() != null && names.contains(r.from())
                    || r.options().values().stream().anyMatch(names::contains));
  }

  private static Optional<ItemRule> rule(
      ExportTable export, DraftItem item, Questionnaire questionnaire) {
    if (item.column() != null) {
      if (export.column(item.column()).isEmpty()) {
        return Optional.empty();
      }
      boolean joined = item.kind() == Question.Kind.MULTIPLE;
      return Optional.of(
          joined
              ? new ItemRule(item.column(), Map.of(), separator(questionnaire, item))
              : ItemRule.of(item.column()));
    }
    Map<String, String> options = new LinkedHashMap<>();
    for (DraftOption option : item.options()) {
      if (export.column(option.column()).isPresent()) {
        options.put(option.id(), option.column());
      }
    }
    return options.isEmpty() ? Optional.empty() : Optional.of(new ItemRule(null, options, null));
  }

  private static String separator(Questionnaire questionnaire, DraftItem item) {
    if (questionnaire.definition().isPresent()) {
      return questionnaire.definition().get().tool().equals("XLSForm") ? " " : ";";
    }
    return questionnaire.asked().stream()
        .filter(asked -> asked.column().equals(item.column()))
        .map(asked -> asked.answers() instanceof Answers.Multiple m ? m.separator() : ";")
        .findFirst()
        .orElse(";");
  }

  private static Map<MissingReason, List<String>> missing(List<Column> answers) {
    Map<MissingReason, List<String>> missing = new TreeMap<>();
    for (Column column : answers) {
      for (String text : column.counts().keySet()) {
        NoAnswers.mark(text)
            .map(reason -> missing.computeIfAbsent(reason, r -> new ArrayList<>()))
            .filter(texts -> !texts.contains(text))
            .ifPresent(texts -> texts.add(text));
      }
    }
    return missing;
  }
}
