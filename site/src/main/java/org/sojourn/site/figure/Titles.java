package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.words.FigureText;
import org.sojourn.site.told.Told;

/**
 * Titles that tell the finding, in the words of the report. None calls one group higher than
 * another: they say between which values groups lie, or that no difference was found.
 */
record Titles(Told told) {

  /** Of one indicator by the groups of {@code breakdown}, of which at least one is shown. */
  String groups(Indicator indicator, String breakdown, List<Estimate> cells) {
    List<Estimate> shown = shown(cells);
    Estimate low = least(shown);
    Estimate high = most(shown);
    Object[] range = {
      "breakdown", told.labels().by(breakdown),
      "count", shown.size(),
      "several", Boolean.toString(shown.size() > 1),
      "low", told.text().value(low),
      "high", told.text().value(high)
    };
    if (shown.size() > 1 && told.text().value(low).equals(told.text().value(high))) {
      return told.say("title.same", range);
    }
    if (!Units.of(indicator).equals(Units.PERCENT)) {
      return told.say("title.range", range);
    }
    return told.words()
        .say(isChance(indicator, breakdown) ? "title.chance" : "title.groups", range);
  }

  private boolean isChance(Indicator indicator, String breakdown) {
    double confidence = told.programme().estimation().confidence();
    Optional<Comparison> compared = told.results().compared().of(indicator.id(), breakdown);
    return compared.filter(c -> c.adjusted() != null && !c.found(confidence)).isPresent();
  }

  /** Of the answers to questions on one scale, each with a share for every answer. */
  String answers(String first, Scale scale, List<List<Estimate>> questions) {
    int last = scale.answers().size() - 1;
    String from = told.numbers().percent(shares(questions, last).min().orElseThrow());
    String to = told.numbers().percent(shares(questions, last).max().orElseThrow());
    return told.words()
        .say(
            "title.answers",
            "count",
            questions.size(),
            "nobody",
            shares(questions, 0).allMatch(share -> share == 0) ? "yes" : "no",
            "spread",
            from.equals(to) ? "one" : "range",
            "label",
            first,
            "lowest",
            told.in(scale.answers().get(0).label()),
            "most",
            told.numbers().percent(shares(questions, 0).max().orElseThrow()),
            "highest",
            told.in(scale.answers().get(last).label()),
            "from",
            from,
            "to",
            to);
  }

  private static DoubleStream shares(List<List<Estimate>> questions, int position) {
    return questions.stream().mapToDouble(answers -> answers.get(position).value());
  }

  /** Of mean gains by skill; {@code fallback} where none is shown. */
  String gains(List<Estimate> gains, String fallback) {
    List<Estimate> shown = shown(gains);
    if (shown.isEmpty()) {
      return fallback;
    }
    long above = shown.stream().filter(g -> FigureText.hasInterval(g) && g.low() > 0).count();
    return told.words()
        .say(
            "title.gain",
            "tests",
            0,
            "sure",
            0,
            "count",
            shown.size(),
            "above",
            above,
            "low",
            told.numbers().signed(least(shown).value(), 2),
            "high",
            told.numbers().signed(most(shown).value(), 2));
  }

  /** Of who improved and who declined by skill; {@code fallback} where none is shown. */
  String changes(List<Estimate> improved, List<Estimate> declined, String fallback) {
    if (shown(improved).isEmpty() || shown(declined).isEmpty()) {
      return fallback;
    }
    return told.words()
        .say(
            "title.change",
            "low",
            told.numbers().percent(least(shown(improved)).value()),
            "high",
            told.numbers().percent(most(shown(improved)).value()),
            "worst",
            told.numbers().percent(most(shown(declined)).value()));
  }

  /** Of response rates, of which at least one is shown. */
  String response(List<Estimate> rates) {
    List<Estimate> shown = shown(rates);
    return told.words()
        .say(
            "title.response",
            "count",
            shown.size(),
            "low",
            told.text().value(least(shown)),
            "high",
            told.text().value(most(shown)));
  }

  /** Of the stages from registration to survey, as far as their numbers are shown. */
  String funnel(List<Estimate> stages) {
    List<String> companies = new ArrayList<>();
    List<String> exchanges = new ArrayList<>();
    for (Estimate stage : shown(stages).stream().filter(e -> e.value() > 0).toList()) {
      String id = stage.cell().keys().get(0);
      if (id.equals("registered")) {
        companies.add(stage("title.funnel.registered", "", stage));
      } else {
        String key = exchanges.isEmpty() ? "title.funnel.first" : "title.funnel.next";
        exchanges.add(stage(key, told.words().say("funnel.verb." + id), stage));
      }
    }
    if (!exchanges.isEmpty()) {
      companies.add(String.join(", ", exchanges));
    }
    return companies.isEmpty()
        ? told.words().say("participation.way")
        : told.words().parts(companies);
  }

  private String stage(String key, String verb, Estimate count) {
    return told.words()
        .say(
            key,
            "count",
            Math.round(count.value()),
            "number",
            told.text().value(count),
            "verb",
            verb);
  }

  /** Of exchanges by route, of which at least one is shown. */
  String flows(List<Estimate> flows) {
    List<Estimate> shown = shown(flows);
    Estimate largest = most(shown);
    return told.words()
        .say(
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
            told.labels().country(largest.cell().keys().get(0)),
            "to",
            told.labels().country(largest.cell().keys().get(1)));
  }

  /** Of exchanges by sector or size, of which at least one is shown. */
  String exchanges(String breakdown, List<Estimate> cells) {
    List<Estimate> shown = shown(cells);
    double most = most(shown).value();
    Optional<Estimate> all =
        told.results().overall(BuiltIn.EXCHANGES, null, Statistic.COUNT).filter(Estimate::shown);
    double total =
        all.map(Estimate::value).orElseGet(() -> shown.stream().mapToDouble(Estimate::value).sum());
    List<String> largest =
        shown.stream()
            .filter(e -> e.value() == most)
            .map(e -> told.labels().cell(e.cell()))
            .toList();
    return told.words()
        .say(
            "title.counts",
            "kind",
            breakdown,
            "groups",
            cells.size(),
            "largest",
            told.labels().list(largest),
            "ties",
            largest.size(),
            "count",
            told.numbers().count(Math.round(most)),
            "total",
            told.numbers().count(Math.round(total)),
            "whole",
            Boolean.toString(all.isPresent()),
            "hidden",
            cells.size() - shown.size());
  }

  private static List<Estimate> shown(List<Estimate> estimates) {
    return estimates.stream().filter(Estimate::shown).toList();
  }

  private static Estimate least(List<Estimate> shown) {
    return shown.stream().reduce((a, b) -> b.value() < a.value() ? b : a).orElseThrow();
  }

  private static Estimate most(List<Estimate> shown) {
    return shown.stream().reduce((a, b) -> b.value() > a.value() ? b : a).orElseThrow();
  }
}
