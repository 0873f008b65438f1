package org.sojourn.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.programme.Text;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.ColumnRule;

/** Makes the step of an item whose answers have one column each. */
final class SpreadItem {

  private final Item item;
  private final Function<ColumnRule, TickOutcome> outcome;
  private final Map<String, Integer> meanings = new LinkedHashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();

  private SpreadItem(Item item, Scale scale, Function<ColumnRule, TickOutcome> outcome) {
    this.item = item;
    this.outcome = outcome;
    for (MissingReason reason : List.of(MissingReason.DONT_KNOW, MissingReason.NOT_APPLICABLE)) {
      meanings.put(reason.id(), (int) reason.code());
    }
    for (MissingAnswer answer : scale.missing()) {
      label(answer.reason().id(), answer.label(), answer.also());
    }
  }

  /** The closed {@code item} at {@code position}: exactly one answer is ticked. */
  static SpreadItem closed(Item item, Scale scale, int position) {
    SpreadItem spread = new SpreadItem(item, scale, rule -> new OneTick(item.id(), position));
    for (Answer answer : scale.answers()) {
      spread.meanings.put(String.valueOf(answer.code()), answer.code());
      spread.label(String.valueOf(answer.code()), answer.label(), answer.also());
    }
    return spread;
  }

  /** The multiple {@code item} with its options at {@code positions}. */
  static SpreadItem multiple(Item item, Scale scale, int[] positions) {
    SpreadItem spread =
        new SpreadItem(
            item,
            scale,
            rule -> new SeveralTicks(item.id(), positions, rule.blank() == ColumnRule.Blank.NONE));
    for (int i = 0; i < item.options().size(); i++) {
      Option option = item.options().get(i);
      spread.meanings.put(option.id(), i);
      spread.label(option.id(), option.label(), option.also());
    }
    return spread;
  }

  private void label(String answer, Text label, List<String> also) {
    List<String> texts = labels.computeIfAbsent(answer, any -> new ArrayList<>());
    texts.addAll(label.byLanguage().values());
    texts.addAll(also);
  }

  /**
   * The step that reads {@code rule}, from cells that {@code cells} makes.
   *
   * @throws Failure when the rule has a column for an answer that the item does not have
   */
  Step step(ColumnRule rule, BiFunction<String, ColumnRule, CellSource> cells) {
    ArrayList<TickColumn> columns = new ArrayList<>();
    rule.options()
        .forEach(
            (answer, column) -> {
              CellSource source = cells.apply(column, TickColumn.rule(column, rule));
              List<String> texts = labels.getOrDefault(answer, List.of());
              columns.add(TickColumn.of(source, meaning(answer), rule, texts));
            });
    return new SpreadStep(columns, outcome.apply(rule));
  }

  private int meaning(String answer) {
    Integer meaning = meanings.get(answer);
    if (meaning == null) {
      throw new Failure(
          Failure.Kind.INPUT,
          "item '%s' has no answer '%s'%s; allowed: %s"
              .formatted(
                  item.id(),
                  answer,
                  Shown.meant(answer, meanings.keySet()),
                  String.join(", ", meanings.keySet())));
    }
    return meaning;
  }
}
