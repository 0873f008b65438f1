package org.sojourn.drafting.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.drafting.guess.DraftSource;
import org.sojourn.drafting.guess.ItemRule;
import org.sojourn.drafting.guess.Rule;
import org.sojourn.drafting.look.Dialect;
import org.sojourn.drafting.page.Page;
import org.sojourn.drafting.page.Scalar;
import org.sojourn.model.source.Format;

/** Writes the file of a source. */
final class SourcePage {

  private SourcePage() {}

  /**
   * The page of {@code source}.
   *
   * @param files where its export lies, relative to the programme directory
   */
  static Page of(DraftSource source, String files) {
    Page page = new Page("sources/" + source.name() + ".yaml");
    page.line(0, "source: " + source.name());
    source.doubts().forEach(doubt -> page.decide(0, doubt));
    page.line(0, "table: " + source.table().id());
    if (source.instrument() != null) {
      page.line(0, "instrument: " + source.instrument());
    }
    page.line(0, "format: " + source.export().format().id());
    page.line(0, "files: " + Scalar.of(files));
    layout(page, source);
    page.line(0, "columns:");
    source.columns().forEach((column, rule) -> rule(page, column, rule));
    items(page, source.items());
    missing(page, source);
    if (!source.unread().isEmpty()) {
      page.comment(0, "Not read: " + String.join(", ", source.unread()));
    }
    if (!source.unmapped().isEmpty()) {
      page.decide(
          0, "not read: " + String.join(", ", source.unmapped()) + "; map those that matter");
    }
    return page;
  }

  private static void layout(Page page, DraftSource source) {
    Dialect dialect = source.export().dialect();
    List<String> parts = new ArrayList<>();
    if (source.export().format() == Format.CSV) {
      parts.add("separator: " + Scalar.quoted(dialect.separator()));
      parts.add("encoding: " + Scalar.of(dialect.encoding().toLowerCase(java.util.Locale.ROOT)));
    }
    if (dialect.sheet() != null) {
      parts.add("sheet: " + Scalar.of(dialect.sheet()));
    }
    if (dialect.headerRow() != 1) {
      parts.add("header-row: " + dialect.headerRow());
    }
    if (!parts.isEmpty()) {
      page.line(0, "layout: {" + String.join(", ", parts) + "}");
    }
  }

  private static void rule(Page page, String column, Rule rule) {
    rule.doubts().forEach(doubt -> page.decide(2, doubt));
    if (rule.rowNumber()) {
      page.line(2, column + ": {row-number: true}");
    } else if (rule.constant() != null) {
      page.line(2, column + ": {constant: " + Scalar.of(rule.constant()) + "}");
    } else if (!rule.values().isEmpty()) {
      page.line(2, column + ":").line(4, "from: " + Scalar.of(rule.from())).line(4, "values:");
      rule.values().forEach((text, value) -> page.line(6, key(text) + ": " + Scalar.of(value)));
    } else if (rule.date() != null) {
      page.line(
          2,
          "%s: {from: %s, date: %s}"
              .formatted(column, Scalar.of(rule.from()), Scalar.quoted(rule.date())));
    } else {
      page.line(2, column + ": " + Scalar.of(rule.from()));
    }
  }

  private static String key(String text) {
    return text.isEmpty() || text.equals("*") ? "\"" + text + "\"" : Scalar.of(text);
  }

  private static void items(Page page, Map<String, ItemRule> items) {
    if (!items.isEmpty()) {
      page.line(0, "items:");
    }
    items.forEach(
        (item, rule) -> {
          if (rule.from() == null) {
            page.line(2, item + ":").line(4, "options:");
            rule.options()
                .forEach(
                    (option, column) -> page.line(6, Scalar.of(option) + ": " + Scalar.of(column)));
          } else if (rule.separator() != null) {
            page.line(
                2,
                "%s: {from: %s, separator: %s}"
                    .formatted(item, Scalar.of(rule.from()), Scalar.quoted(rule.separator())));
          } else {
            page.line(2, item + ": " + Scalar.of(rule.from()));
          }
        });
  }

  private static void missing(Page page, DraftSource source) {
    if (source.missing().isEmpty()) {
      return;
    }
    Map<String, String> lists = new LinkedHashMap<>();
    source.missing().forEach((reason, texts) -> lists.put(reason.id(), Page.list(texts)));
    page.line(
        0,
        lists.entrySet().stream()
            .map(list -> list.getKey() + ": " + list.getValue())
            .collect(Collectors.joining(", ", "missing: {", "}")));
  }
}
