package org.sojourn.reports.words;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;

/** The line under a figure or table: who was asked, when, by which method, and which estimates. */
public final class Sources {

  private static final int MOST_IDS = 8;

  private final Words words;
  private final Labels labels;
  private final ProgrammeDirectory directory;

  /** Source lines for figures of {@code directory}. */
  public Sources(Words words, Labels labels, ProgrammeDirectory directory) {
    this.words = words;
    this.labels = labels;
    this.directory = directory;
  }

  /** The line for figures of {@code indicators}, made of {@code estimates}. */
  public String of(List<Indicator> indicators, List<Estimate> estimates) {
    String asked =
        indicators.stream().map(this::asked).distinct().collect(Collectors.joining("; "));
    return words.say("source.base", "asked", asked) + " " + methods(estimates) + ids(estimates);
  }

  /** The line for figures that need no answers. */
  public String ofRecords(String what, List<Estimate> estimates) {
    return words.say("source.base", "asked", what) + " " + methods(estimates) + ids(estimates);
  }

  /** Who was asked and when: "Host company, at the end of the stay". */
  public String asked(Indicator indicator) {
    Asked asked = Asked.of(indicator, directory);
    if (asked.roles().isEmpty()) {
      return words.say("source.exchanges");
    }
    List<String> roles = asked.roles().stream().map(role -> labels.role(role.id())).toList();
    List<String> waves = asked.waves().stream().map(labels::wave).toList();
    return words.say(
        "source.asked", "roles", String.join(", ", roles), "waves", String.join(" / ", waves));
  }

  private String methods(List<Estimate> estimates) {
    List<String> methods =
        estimates.stream()
            .filter(FigureText::hasInterval)
            .map(Estimate::method)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return methods.isEmpty()
        ? ""
        : words.say("source.method", "methods", String.join("; ", methods)) + " ";
  }

  private String ids(List<Estimate> estimates) {
    List<String> ids = estimates.stream().map(Estimate::id).distinct().toList();
    if (ids.isEmpty()) {
      return "";
    }
    String first = String.join(", ", ids.subList(0, Math.min(MOST_IDS, ids.size())));
    return ids.size() <= MOST_IDS
        ? words.say("source.ids", "count", ids.size(), "ids", first)
        : words.say("source.ids.more", "ids", first, "more", ids.size() - MOST_IDS);
  }
}
