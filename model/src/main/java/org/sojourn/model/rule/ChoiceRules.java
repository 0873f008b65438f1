package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Asked;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Place;
import org.sojourn.model.source.ColumnRule;

/** Answers are read from one column, from one column each, or from one that joins them. */
final class ChoiceRules {

  private final Draft draft;
  private final Findings findings;

  ChoiceRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  /** Checks the rule of a column: only items have answers. */
  void column(ColumnRule rule, Place place) {
    refuse(given(rule), "only items can have the key '%s'", place);
  }

  /** Checks {@code rule}, which reads the item {@code id} of {@code asked}, if both are known. */
  void item(String id, ColumnRule rule, Optional<Asked> asked, Place place) {
    Optional<Item> item = draft.item(id);
    if (item.isEmpty()) {
      return;
    }
    switch (item.get().kind()) {
      case CLOSED -> closed(item.get(), rule, place);
      case MULTIPLE -> multiple(item.get(), rule, asked, place);
      default -> refuse(given(rule), other(item.get()), place);
    }
  }

  private void closed(Item item, ColumnRule rule, Place place) {
    refuse(
        given(rule).filter(key -> key.equals("separator") || key.equals("blank")),
        other(item),
        place);
    if (rule.options().isEmpty()) {
      refuse(given(rule).filter(key -> key.endsWith("ticked")), "'%s' needs options", place);
    } else {
      spread(item, rule, place);
      Optional<Scale> scale = draft.scale(item.scale());
      scale.ifPresent(s -> answers(item, rule, codes(s), place.at("options")));
    }
  }

  private static List<String> codes(Scale scale) {
    return scale.answers().stream().map(answer -> Integer.toString(answer.code())).toList();
  }

  private static String other(Item item) {
    return "item '" + item.id() + "' is of kind " + item.kind().id() + " and takes no '%s'";
  }

  private void multiple(Item item, ColumnRule rule, Optional<Asked> asked, Place place) {
    if (!rule.options().isEmpty()) {
      refuse(
          given(rule).filter("separator"::equals),
          "answers with a column each have no '%s'",
          place);
      spread(item, rule, place);
      answers(item, rule, options(item, asked), place.at("options"));
      return;
    }
    if (rule.separator() == null || rule.from() == null) {
      findings.add(
          place,
          "item '" + item.id() + "' can have several answers",
          "options with a column each, or from with a separator");
    }
    refuse(given(rule).filter(key -> key.endsWith("ticked")), "'%s' needs options", place);
  }

  /** The options that the instrument asks; those of another instrument may be others. */
  private static List<String> options(Item item, Optional<Asked> asked) {
    if (asked.isEmpty() || !asked.get().complete()) {
      return item.options().stream().map(Option::id).toList();
    }
    String prefix = item.column("");
    return asked.get().columns().stream()
        .filter(column -> column.startsWith(prefix))
        .map(column -> column.substring(prefix.length()))
        .toList();
  }

  private void spread(Item item, ColumnRule rule, Place place) {
    Stream<String> others = Stream.of("values", "extract", "date").filter(key -> has(rule, key));
    refuse(others, "answers with a column each have no '%s'", place);
    new TickRules(draft, findings).check(item, rule, place);
  }

  private void answers(Item item, ColumnRule rule, List<String> answers, Place place) {
    List<String> allowed = new ArrayList<>(answers);
    allowed.add(MissingReason.DONT_KNOW.id());
    allowed.add(MissingReason.NOT_APPLICABLE.id());
    Map<String, String> first = new HashMap<>();
    rule.options()
        .forEach(
            (answer, column) -> {
              if (!allowed.contains(answer)) {
                String message = "item '%s' has no answer '%s'".formatted(item.id(), answer);
                findings.addKey(place.at(answer), message, answer, allowed);
              }
              String other = first.putIfAbsent(Compared.of(column), answer);
              if (other != null) {
                String message = "column '%s' already stands for '%s'".formatted(column, other);
                findings.add(place.at(answer), message);
              }
            });
  }

  private void refuse(Stream<String> keys, String message, Place place) {
    keys.forEach(key -> findings.addKey(place.at(key), message.formatted(key), key, List.of()));
  }

  /** The keys about answers that {@code rule} has. */
  private static Stream<String> given(ColumnRule rule) {
    return Stream.of("options", "separator", "ticked", "unticked", "blank")
        .filter(key -> has(rule, key));
  }

  private static boolean has(ColumnRule rule, String key) {
    return switch (key) {
      case "options" -> !rule.options().isEmpty();
      case "separator" -> rule.separator() != null;
      case "ticked" -> !rule.ticked().isEmpty();
      case "unticked" -> !rule.unticked().isEmpty();
      case "blank" -> rule.blank() != null;
      case "values" -> !rule.values().isEmpty();
      case "extract" -> rule.extract() != null;
      default -> rule.date() != null;
    };
  }
}
