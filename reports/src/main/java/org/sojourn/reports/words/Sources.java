package org.sojourn.reports.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;

/** The line under a figure or table: who was asked, when, by which method; and its short ids. */
public final class Sources {

  private static final int MOST_IDS = 8;

  private final Words words;
  private final Labels labels;
  private final Methods methods;
  private final ProgrammeDirectory directory;
  private final Cell about;

  /** Source lines for figures of {@code directory} in a report about {@code about}. */
  public Sources(Words words, Labels labels, ProgrammeDirectory directory, Cell about) {
    this.words = words;
    this.labels = labels;
    this.methods = new Methods(words);
    this.directory = directory;
    this.about = about;
  }

  /** The line for figures of {@code indicators}, made of {@code estimates}. */
  public SourceLine of(List<Indicator> indicators, List<Estimate> estimates) {
    return line(askedAll(indicators), estimates);
  }

  /** The line for figures that need no answers. */
  public SourceLine ofRecords(String what, List<Estimate> estimates) {
    return line(what, estimates);
  }

  private SourceLine line(String asked, List<Estimate> estimates) {
    return new SourceLine(base(asked) + methods(estimates), SourceLine.ids(estimates));
  }

  /** Who stands behind the figures; in a report about one group, that it is this group. */
  private String base(String asked) {
    String whose = about.equals(Cell.OVERALL) ? asked : labels.cell(about) + " – " + asked;
    return words.say("source.base", "asked", whose);
  }

  /** The id of what shows {@code estimates}, and theirs where they are few. */
  public String ids(String exhibit, List<String> estimates) {
    int count = estimates.size();
    if (count == 0) {
      return words.say("source.id", "id", exhibit);
    }
    return count <= MOST_IDS
        ? words.say(
            "source.ids", "id", exhibit, "count", count, "ids", String.join(", ", estimates))
        : words.say("source.ids.more", "id", exhibit, "count", count);
  }

  /** Who was asked and when, each wave once. */
  private String askedAll(List<Indicator> indicators) {
    Map<String, Set<Role>> byWaves = new LinkedHashMap<>();
    Set<String> rates = new LinkedHashSet<>();
    for (Indicator indicator : indicators) {
      if (indicator.measure() instanceof Measure.Rate rate) {
        rates.add(statuses(rate));
        continue;
      }
      Asked asked = Asked.of(indicator, directory);
      byWaves.computeIfAbsent(waves(asked), w -> new TreeSet<>()).addAll(asked.roles());
    }
    List<String> asked = new ArrayList<>(rates);
    byWaves.forEach((waves, roles) -> asked.add(asked(roles, waves)));
    return words.parts(asked);
  }

  private String statuses(Measure.Rate rate) {
    String statuses =
        rate.denominator().stream()
            .map(status -> words.say("rate." + status.id()))
            .collect(Collectors.joining(", "));
    return words.say("source.rate", "statuses", statuses);
  }

  private String waves(Asked asked) {
    return asked.waves().stream().map(labels::wave).collect(Collectors.joining(" / "));
  }

  private String asked(Collection<Role> roles, String waves) {
    if (roles.isEmpty()) {
      return words.say("source.exchanges");
    }
    List<String> names = roles.stream().map(role -> labels.role(role.id())).toList();
    return words.say("source.asked", "roles", String.join(", ", names), "waves", waves);
  }

  /** Who was asked and when: "Host company, at the end of the stay". */
  public String asked(Indicator indicator) {
    return askedAll(List.of(indicator));
  }

  /** Who was asked for any of {@code indicators}, and when. */
  public String asked(List<Indicator> indicators) {
    return askedAll(indicators);
  }

  private String methods(List<Estimate> estimates) {
    List<String> methods =
        estimates.stream()
            .filter(FigureText::hasInterval)
            .map(Estimate::method)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .map(this.methods::name)
            .toList();
    return methods.isEmpty()
        ? ""
        : " " + words.say("source.method", "methods", words.parts(methods));
  }

  /** The line under prose that quotes {@code estimates}: every one of their ids. */
  public String quoted(List<Estimate> estimates) {
    List<String> ids = SourceLine.ids(estimates);
    return words.say("source.quoted", "count", ids.size(), "ids", String.join(", ", ids));
  }
}
