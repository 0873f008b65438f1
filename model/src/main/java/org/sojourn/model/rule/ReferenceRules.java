package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Position;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.prose.Reference;

/**
 * What prose quotes is declared. Whether a cell exists and may be shown, only a run can tell; so
 * can it of figures that are named by their published id.
 */
final class ReferenceRules {

  private final Draft draft;
  private final Findings findings;

  ReferenceRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    for (Prose prose : draft.prose()) {
      prose.figures().forEach(reference -> new Quoted(prose, reference).check());
    }
  }

  private List<String> names(Reference.Kind kind) {
    List<String> names = new ArrayList<>(draft.outline().indicators().known());
    if (kind == Reference.Kind.FIGURE) {
      names.addAll(BuiltIn.ALL);
    }
    return names;
  }

  /** One reference in a text. */
  private final class Quoted {

    private final Prose prose;
    private final Reference reference;

    Quoted(Prose prose, Reference reference) {
      this.prose = prose;
      this.reference = reference;
    }

    void check() {
      if (prose.inReport() && !reference.ofEverybody()) {
        add("'" + reference.written() + "' is a figure of one group", Prose.EVERYBODY, "");
      }
      Set<String> keys = reference.keys().keySet();
      boolean alone = reference.kind() == Reference.Kind.TARGET || reference.byEstimateId();
      if (alone && !keys.isEmpty()) {
        add("'" + reference.name() + "' says all, and has no keys", "", "");
      }
      if (reference.byEstimateId() && reference.kind() == Reference.Kind.FIGURE) {
        return;
      }
      List<String> names = names(reference.kind());
      if (!names.contains(reference.name())) {
        if (draft.outline().indicators().complete()) {
          unknown("there is no figure '" + reference.name() + "'", reference.name(), names);
        }
        return;
      }
      draft.indicators().stream()
          .map(Located::value)
          .filter(indicator -> indicator.id().equals(reference.name()))
          .findFirst()
          .ifPresent(this::against);
      statistic();
    }

    private void against(Indicator indicator) {
      if (reference.kind() == Reference.Kind.TARGET) {
        if (indicator.target() == null) {
          add("indicator '" + indicator.id() + "' has no target", "", "");
        }
        return;
      }
      item(indicator);
      Set<String> dimensions = reference.dimensions().keySet();
      Optional<Programme> programme = draft.programme().map(Located::value);
      if (!dimensions.isEmpty() && programme.isPresent()) {
        List<Breakdown> breakdowns =
            indicator.breakdowns().stream()
                .flatMap(id -> Breakdown.of(id, programme.get()).stream())
                .toList();
        if (Breakdown.with(dimensions, breakdowns).isEmpty()) {
          List<String> allowed =
              breakdowns.stream().map(b -> String.join(" with ", b.dimensions())).toList();
          unknown(
              "indicator '%s' is not divided by %s"
                  .formatted(indicator.id(), String.join(" and ", dimensions)),
              String.join(" with ", dimensions),
              allowed);
        }
      }
    }

    private void item(Indicator indicator) {
      String item = reference.keys().get(Reference.ITEM);
      List<String> items =
          indicator.measure() instanceof Measure.Gain gain ? gain.items() : List.of();
      if (item != null && !items.contains(item)) {
        unknown("indicator '" + indicator.id() + "' has no item '" + item + "'", item, items);
      }
    }

    private void statistic() {
      String statistic = reference.keys().get(Reference.STATISTIC);
      List<String> all = Arrays.stream(Statistic.values()).map(Statistic::id).toList();
      if (statistic != null && !all.contains(statistic)) {
        add("there is no statistic '" + statistic + "'", "", Nearest.to(statistic, all));
      }
    }

    private void unknown(String message, String given, Collection<String> allowed) {
      add(message, Findings.list(allowed), Nearest.to(given, allowed));
    }

    private void add(String message, String allowed, String nearest) {
      Position position = new Position(reference.line(), reference.column());
      findings.add(prose.file(), position, message, allowed, nearest);
    }
  }
}
