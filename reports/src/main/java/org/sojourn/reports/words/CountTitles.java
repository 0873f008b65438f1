package org.sojourn.reports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;

/** Titles of figures that count registrations and exchanges. */
public final class CountTitles {

  private final Words words;
  private final Labels labels;
  private final Numbers numbers;
  private final FigureText text;

  /** Titles of figures of {@code directory} in the language of {@code words}. */
  public CountTitles(Words words, ProgrammeDirectory directory) {
    this.words = words;
    this.labels = new Labels(words, directory);
    this.numbers = FigureText.numbers(words, directory);
    this.text = new FigureText(words, directory);
  }

  /** Companies, then exchanges, as far as {@code stages} are shown; empty where none is. */
  public Optional<String> funnel(List<Estimate> stages) {
    List<String> companies = new ArrayList<>();
    List<String> exchanges = new ArrayList<>();
    for (String id : BuiltIn.STAGES) {
      Predicate<Estimate> counts = e -> e.shown() && e.value() > 0;
      Optional<Estimate> count =
          stages.stream().filter(counts.and(e -> e.cell().keys().contains(id))).findFirst();
      if (count.isPresent() && id.equals(BuiltIn.STAGES.get(0))) {
        companies.add(stage("title.funnel.registered", "", count.get()));
      } else if (count.isPresent()) {
        String key = exchanges.isEmpty() ? "title.funnel.first" : "title.funnel.next";
        exchanges.add(stage(key, words.say("funnel.verb." + id), count.get()));
      }
    }
    if (!exchanges.isEmpty()) {
      companies.add(String.join(", ", exchanges));
    }
    return companies.isEmpty() ? Optional.empty() : Optional.of(words.parts(companies));
  }

  private String stage(String key, String verb, Estimate count) {
    return words.say(
        key, "count", Math.round(count.value()), "number", text.value(count), "verb", verb);
  }

  /** Of exchanges by route, of which at least one is shown. */
  public String flows(List<Estimate> flows) {
    List<Estimate> shown = flows.stream().filter(Estimate::shown).toList();
    Estimate largest = Titles.most(shown);
    return words.say(
        "title.flow",
        "flows",
        shown.size(),
        "hidden",
        flows.stream().filter(flow -> flow.status().hidden()).count(),
        "ties",
        shown.stream().filter(flow -> flow.value().equals(largest.value())).count(),
        "most",
        Math.round(largest.value()),
        "from",
        labels.country(largest.cell().keys().get(0)),
        "to",
        labels.country(largest.cell().keys().get(1)));
  }

  /**
   * The largest of numbers of exchanges, of all exchanges or of those shown where their number is
   * hidden.
   *
   * @param cells the numbers by {@code breakdown}, at least one of them shown
   * @param all the number of all exchanges
   */
  public String counts(String breakdown, List<Estimate> cells, Optional<Estimate> all) {
    List<Estimate> shown = cells.stream().filter(Estimate::shown).toList();
    double most = Titles.most(shown).value();
    Optional<Double> whole = all.filter(Estimate::shown).map(Estimate::value);
    double total = whole.orElseGet(() -> shown.stream().mapToDouble(Estimate::value).sum());
    List<String> largest =
        shown.stream().filter(e -> e.value() == most).map(e -> labels.cell(e.cell())).toList();
    return words.say(
        "title.counts",
        "kind",
        breakdown.equals("partner-country") ? "partner" : breakdown,
        "groups",
        cells.size(),
        "largest",
        labels.list(largest),
        "ties",
        largest.size(),
        "count",
        numbers.count(Math.round(most)),
        "total",
        numbers.count(Math.round(total)),
        "whole",
        Boolean.toString(whole.isPresent()),
        "hidden",
        cells.size() - shown.size());
  }
}
