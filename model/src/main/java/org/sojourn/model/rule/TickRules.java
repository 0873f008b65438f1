package org.sojourn.model.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.codebook.Ticks;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Place;
import org.sojourn.model.programme.Text;
import org.sojourn.model.source.ColumnRule;

/** Of a column that says whether an answer was ticked, no text means both yes and no. */
final class TickRules {

  private final Draft draft;
  private final Findings findings;

  TickRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  /** Checks {@code rule}, which reads {@code item} from one column per answer. */
  void check(Item item, ColumnRule rule, Place place) {
    Set<String> ticked = compared(rule.ticked());
    for (int i = 0; i < rule.ticked().size(); i++) {
      if (rule.ticked().get(i).isBlank()) {
        findings.add(place.at("ticked").at(i), "a blank cell cannot mean ticked");
      }
    }
    for (int i = 0; i < rule.unticked().size(); i++) {
      String text = rule.unticked().get(i);
      if (!text.isBlank() && ticked.contains(Compared.of(text))) {
        findings.add(place.at("unticked").at(i), "'" + text + "' means both ticked and not ticked");
      }
    }
    rule.options().keySet().forEach(answer -> label(item, answer, rule, place.at("options")));
  }

  /** An answer such as "No", which its column may hold for a tick, is not taken for none. */
  private void label(Item item, String answer, ColumnRule rule, Place place) {
    Set<String> declared = compared(rule.ticked());
    declared.addAll(compared(rule.unticked()));
    Set<String> usual = rule.unticked().isEmpty() ? compared(Ticks.unticked()) : Set.of();
    for (String label : labels(item, answer)) {
      String text = Compared.of(label);
      if (usual.contains(text) && !declared.contains(text)) {
        findings.add(
            place.at(answer),
            "'%s' is the label of answer '%s' and means not ticked".formatted(label, answer),
            "ticked and unticked with the texts of the columns");
      }
    }
  }

  private Collection<String> labels(Item item, String answer) {
    Map<String, Text> labels =
        item.kind() == Item.Kind.MULTIPLE
            ? item.options().stream()
                .collect(Collectors.toMap(Option::id, Option::label, (a, b) -> a))
            : draft.scale(item.scale()).map(TickRules::labels).orElse(Map.of());
    return labels.containsKey(answer) ? labels.get(answer).byLanguage().values() : List.of();
  }

  private static Map<String, Text> labels(Scale scale) {
    return scale.answers().stream()
        .collect(Collectors.toMap(a -> Integer.toString(a.code()), a -> a.label(), (a, b) -> a));
  }

  private static Set<String> compared(Collection<String> texts) {
    return texts.stream().map(Compared::of).collect(Collectors.toSet());
  }
}
