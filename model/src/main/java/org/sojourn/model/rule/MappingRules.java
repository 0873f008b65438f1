package org.sojourn.model.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.sojourn.model.draft.Asked;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Outline;
import org.sojourn.model.draft.Place;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.SourceDefinition;

/** The rules that read columns and items compile, and give values that exist. */
final class MappingRules {

  private static final String DATE_PATTERN = "a pattern such as dd/MM/yyyy HH:mm";
  private static final ZonedDateTime SOME_DAY =
      ZonedDateTime.of(2017, 2, 27, 13, 5, 9, 0, ZoneOffset.UTC);

  private final Findings findings;
  private final KnownValues known;
  private final ChoiceRules choices;
  private final Outline outline;

  MappingRules(Draft draft, Findings findings) {
    this.findings = findings;
    this.known = new KnownValues(draft);
    this.choices = new ChoiceRules(draft, findings);
    this.outline = draft.outline();
  }

  void check(Located<SourceDefinition> source) {
    Place columns = source.place().at("columns");
    for (Map.Entry<String, ColumnRule> entry : source.value().columns().entrySet()) {
      Place place = columns.at(entry.getKey());
      rule(entry.getValue(), false, place);
      choices.column(entry.getValue(), place);
      known
          .ofColumn(source.value(), entry.getKey())
          .ifPresent(allowed -> values(entry.getValue(), allowed, place));
    }
    items(source);
  }

  private void items(Located<SourceDefinition> source) {
    Optional<Asked> asked = outline.asked(source.value().instrument());
    Place items = source.place().at("items");
    for (Map.Entry<String, ColumnRule> entry : source.value().items().entrySet()) {
      Place place = items.at(entry.getKey());
      rule(entry.getValue(), true, place);
      choices.item(entry.getKey(), entry.getValue(), asked, place);
      known.ofItem(entry.getKey()).ifPresent(allowed -> values(entry.getValue(), allowed, place));
    }
  }

  private void rule(ColumnRule rule, boolean item, Place place) {
    long origins =
        Stream.of(
                rule.from() != null,
                rule.constant() != null,
                rule.rowNumber(),
                item && !rule.options().isEmpty())
            .filter(given -> given)
            .count();
    if (origins != 1) {
      findings.add(
          place,
          origins == 0 ? "the rule says nowhere to read from" : "the rule reads from two places",
          "exactly one of from, constant, row-number" + (item ? ", options" : ""));
    }
    if (rule.date() != null) {
      date(rule.date(), place.at("date"));
    }
    if (rule.extract() != null) {
      extract(rule.extract(), place.at("extract"));
    }
  }

  private void date(String pattern, Place place) {
    try {
      DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      if (!SOME_DAY.toLocalDate().equals(LocalDate.parse(formatter.format(SOME_DAY), formatter))) {
        findings.add(place, "'" + pattern + "' loses the day", DATE_PATTERN);
      }
    } catch (DateTimeException e) {
      findings.add(place, "'" + pattern + "' gives no year, month and day", DATE_PATTERN);
    } catch (IllegalArgumentException e) {
      findings.add(place, "'" + pattern + "' is no date pattern: " + e.getMessage(), DATE_PATTERN);
    }
  }

  private void extract(String regex, Place place) {
    try {
      Matcher matcher = Pattern.compile(regex).matcher("");
      if (matcher.groupCount() == 0) {
        findings.add(
            place, "'" + regex + "' has no group", "a group in round brackets around the value");
      }
    } catch (PatternSyntaxException e) {
      findings.add(
          place,
          "'" + regex + "' is no regular expression: " + e.getDescription(),
          "a regular expression such as ^(\\d{4})");
    }
  }

  private void values(ColumnRule rule, KnownValues.Check allowed, Place place) {
    rule.values().forEach((raw, value) -> value(value, allowed, place.at("values").at(raw)));
    if (rule.constant() != null) {
      value(rule.constant(), allowed, place.at("constant"));
    }
  }

  private void value(String value, KnownValues.Check allowed, Place place) {
    if (!value.isBlank() && !allowed.knows().test(value.strip())) {
      findings.add(place, allowed.refusal().formatted(value), value, allowed.allowed());
    }
  }
}
