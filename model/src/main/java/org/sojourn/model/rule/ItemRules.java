package org.sojourn.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.YesNo;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.draft.Questionnaire;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;

/** Items have a scale that exists, and are the same question wherever they are asked. */
final class ItemRules {

  private static final List<String> RESERVED =
      CanonicalTables.responses(new Codebook(List.of(), List.of()), "").columns().stream()
          .map(Column::name)
          .toList();

  private final Draft draft;
  private final Findings findings;
  private final Map<String, Located<Item>> first = new HashMap<>();

  ItemRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    for (Questionnaire questionnaire : draft.questionnaires()) {
      new Unique(findings).check("item", "id", questionnaire.items(), Item::id);
      questionnaire.items().forEach(this::item);
    }
  }

  private void item(Located<Item> item) {
    String id = item.value().id();
    if (RESERVED.contains(id)) {
      findings.add(
          item.place().at("id"),
          "item '" + id + "' has the name of a column of the responses",
          "another name");
    }
    scale(item.value(), item.place());
    limits(item.value(), item.place());
    Located<Item> before = first.putIfAbsent(id, item);
    if (before != null && !before.place().file().equals(item.place().file())) {
      sameAs(before, item);
    }
  }

  private void scale(Item item, Place place) {
    String scale = item.scale();
    boolean answered = item.kind() == Item.Kind.CLOSED || item.kind() == Item.Kind.MULTIPLE;
    if (!answered && scale != null) {
      findings.add(
          place.at("scale"),
          "item '" + item.id() + "' is of kind " + item.kind().id() + " and has no scale");
    } else if (item.kind() == Item.Kind.CLOSED && scale == null) {
      findings.add(
          place,
          "item '" + item.id() + "' is of kind closed and needs a scale",
          Findings.list(draft.outline().scales().known()));
    } else if (scale != null
        && !scale.equals(YesNo.SCALE.id())
        && draft.outline().scales().lack(scale)) {
      findings.add(
          place.at("scale"),
          "there is no scale '" + scale + "'",
          scale,
          draft.outline().scales().known());
    }
  }

  private void limits(Item item, Place place) {
    boolean limited = item.min() != null || item.max() != null;
    if (limited && item.kind() != Item.Kind.AMOUNT) {
      findings.add(
          place.at(item.min() == null ? "max" : "min"),
          "item '" + item.id() + "' is of kind " + item.kind().id() + " and has no limits",
          "limits of items of kind amount");
    } else if (item.min() != null && item.max() != null && item.min() > item.max()) {
      findings.add(
          place.at("max"),
          "max " + Numbers.shown(item.max()) + " is below min",
          Numbers.shown(item.min()) + " or more");
    }
  }

  /** One id is one question: of one kind and on one scale, whoever is asked and when. */
  private void sameAs(Located<Item> before, Located<Item> item) {
    String id = item.value().id();
    String other = " in " + before.place().file();
    if (before.value().kind() != item.value().kind()) {
      String kind = before.value().kind().id();
      findings.add(
          item.place().at("kind"),
          "item '" + id + "' is of kind " + item.value().kind().id() + " here and " + kind + other,
          kind);
    } else if (!Objects.equals(before.value().scale(), item.value().scale())) {
      String scale = before.value().scale();
      findings.add(
          item.place().at("scale"),
          "item '"
              + id
              + "' has scale '"
              + item.value().scale()
              + "' here and '"
              + scale
              + "'"
              + other,
          scale);
    }
  }
}
