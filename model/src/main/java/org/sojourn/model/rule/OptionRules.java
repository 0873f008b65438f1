package org.sojourn.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.codebook.YesNo;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;

/** Multiple items have options, which become items of their own that no other is called like. */
final class OptionRules {

  private final Draft draft;
  private final Findings findings;

  /** Column of an option to the item that gives it, and where. */
  private final Map<String, Located<Item>> columns = new HashMap<>();

  OptionRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    List<Located<Item>> items =
        draft.questionnaires().stream().flatMap(q -> q.items().stream()).toList();
    items.forEach(item -> columns.putIfAbsent(item.value().id(), item));
    for (Located<Item> item : items) {
      options(item.value(), item.place());
      if (item.value().kind() == Item.Kind.MULTIPLE) {
        scale(item.value(), item.place());
        texts(item.value(), item.place().at("options"));
        for (int i = 0; i < item.value().options().size(); i++) {
          column(item.value(), i, item.place().at("options").at(i).at("id"));
        }
      }
    }
  }

  private void options(Item item, Place place) {
    boolean multiple = item.kind() == Item.Kind.MULTIPLE;
    if (multiple && item.options().isEmpty()) {
      findings.add(place, "item '" + item.id() + "' is of kind multiple and needs options");
    } else if (!multiple && !item.options().isEmpty()) {
      findings.addKey(
          place.at("options"),
          "item '" + item.id() + "' is of kind " + item.kind().id() + " and has no options",
          "options",
          List.of());
    }
    List<Located<Option>> options =
        IntStream.range(0, item.options().size())
            .mapToObj(i -> new Located<>(item.options().get(i), place.at("options").at(i)))
            .toList();
    new Unique(findings).check("option", "id", options, Option::id);
  }

  private void scale(Item item, Place place) {
    Optional<Scale> scale = draft.scale(item.scale());
    if (scale.isPresent() && !YesNo.fits(scale.get())) {
      findings.add(
          place.at("scale"),
          "scale '%s' has the codes %s, but an option is chosen or not"
              .formatted(item.scale(), Codes.of(scale.get())),
          "a scale with the codes 0 (not chosen) and 1 (chosen)");
    }
    for (String language : draft.outline().languages()) {
      if (item.scale().equals(YesNo.SCALE.id()) && !YesNo.languages().contains(language)) {
        findings.add(
            place,
            "there is no built-in yes and no in '%s' for item '%s'".formatted(language, item.id()),
            "a scale of the programme's own, with the codes 0 (not chosen) and 1 (chosen)");
      }
    }
  }

  private void texts(Item item, Place list) {
    AnswerTexts texts = new AnswerTexts(findings, "of item '" + item.id() + "'");
    item.options().forEach(option -> texts.know(option.id(), option.id()));
    draft.scale(item.scale()).map(Scale::missing).ifPresent(texts::missing);
    for (int i = 0; i < item.options().size(); i++) {
      Option option = item.options().get(i);
      texts.add(option.id(), option.label(), option.also(), list.at(i));
    }
  }

  /** The column of option {@code index} belongs to no other item, nor to the table itself. */
  private void column(Item item, int index, Place place) {
    String option = item.options().get(index).id();
    String column = item.column(option);
    Located<Item> before = columns.putIfAbsent(column, new Located<>(item, place));
    if (before != null && !before.value().id().equals(item.id())) {
      findings.add(
          place,
          "option '%s' of item '%s' becomes item '%s', which is already defined at %s"
              .formatted(option, item.id(), column, Unique.shown(before.place(), place)),
          "another name");
    }
  }
}
