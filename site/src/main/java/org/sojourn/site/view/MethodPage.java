package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.words.Asked;
import org.sojourn.reports.words.HiddenRules;
import org.sojourn.site.figure.Units;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Page;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Told;

/** The scheme, who was asked, how figures are computed, and what is hidden. */
final class MethodPage {

  /** Name of its file. */
  static final String NAME = "method.html";

  private static final List<String> POINTS = List.of("base", "share", "mean", "gain", "amount");

  private MethodPage() {}

  static Page of(Told told) {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(own(told, Prose.SCHEME, "scheme", "method.scheme"));
    if (!told.published().directory().instruments().isEmpty()) {
      blocks.add(new Block.Heading("asked", told.words().say("method.asked")));
      blocks.add(instruments(told));
    }
    blocks.add(new Block.Heading("computed", told.words().say("method.computed")));
    blocks.add(computed(told));
    blocks.add(new Block.Heading("hidden", told.words().say("method.hidden")));
    blocks.addAll(hidden(told));
    blocks.addAll(own(told, Prose.LIMITATIONS, "limitations", "limitations.own"));
    blocks.add(new Block.Heading("map", told.say("method.map")));
    blocks.add(Block.Text.body(told.say("method.map.text")));
    blocks.add(Block.Text.body(told.words().say("annex.kosovo")));
    blocks.add(new Block.Heading("run", told.say("method.run")));
    blocks.add(Block.Text.body(run(told)));
    return new Page(NAME, NAME, "", told.say("nav.method"), List.of(), blocks);
  }

  /** The evaluator's text called {@code name} below its heading; nothing where there is none. */
  private static List<Block> own(Told told, String name, String id, String heading) {
    List<Block> blocks = new ArrayList<>();
    told.published()
        .directory()
        .prose(name, told.language())
        .ifPresent(
            prose -> {
              blocks.add(new Block.Heading(id, told.words().say(heading)));
              blocks.addAll(OwnWords.of(prose, told));
            });
    return blocks;
  }

  private static Figure instruments(Told told) {
    List<Row> rows = new ArrayList<>();
    for (Instrument instrument : told.published().directory().instruments()) {
      rows.add(
          new Row(
              instrument.instrument(),
              told.in(instrument.title()),
              List.of(
                  Entry.words(told.labels().role(instrument.role().id())),
                  Entry.words(told.labels().wave(instrument.wave())),
                  Entry.number(told.numbers().count(instrument.items().size())))));
    }
    return new Figure(
        "instruments",
        "none",
        told.words().say("table.instruments"),
        Units.COUNT,
        -1,
        List.of(
            told.words().say("instruments.title"),
            told.words().say("instruments.role"),
            told.words().say("instruments.wave"),
            told.words().say("instruments.items")),
        rows,
        List.of(),
        List.of(),
        "");
  }

  private static Block.Facts computed(Told told) {
    List<Block.Fact> facts = new ArrayList<>();
    POINTS.forEach(point -> facts.add(fact(told, point, told.words().say("method." + point))));
    facts.add(fact(told, "interval", intervals(told)));
    facts.add(
        fact(
            told,
            "compare",
            told.words()
                .say(
                    "method.compare",
                    "tested",
                    Boolean.toString(told.published().directory().comparesGroups()),
                    "adjustment",
                    told.programme().estimation().adjustment().title())));
    return new Block.Facts(facts, "prose");
  }

  private static Block.Fact fact(Told told, String point, String text) {
    String lead = told.words().say("method." + point + ".lead");
    return new Block.Fact(lead.replaceFirst("[.:]$", ""), text);
  }

  private static String intervals(Told told) {
    List<Indicator> indicators = told.published().directory().indicators();
    List<String> names =
        indicators.stream()
            .filter(indicator -> indicator.measure().hasShares())
            .map(indicator -> indicator.interval().title())
            .distinct()
            .toList();
    boolean pools =
        indicators.stream()
            .filter(indicator -> indicator.measure().hasRoles())
            .anyMatch(i -> Asked.of(i, told.published().directory()).roles().size() > 1);
    boolean finite = told.programme().estimation().finitePopulation();
    return String.join(
        " ",
        told.words()
            .say(
                "method.interval",
                "confidence",
                told.confidence(),
                "shares",
                told.labels().list(names.isEmpty() ? List.of("Wilson") : names),
                "several",
                Boolean.toString(names.size() > 1)),
        told.words().say(finite ? "method.fpc" : "method.no-fpc"),
        told.words().say("method.interval.limits", "pooled", Boolean.toString(pools)));
  }

  private static List<Block> hidden(Told told) {
    Disclosure policy = told.programme().disclosure();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.Text.body(
            told.words()
                .say(
                    "method.hidden.text",
                    "threshold",
                    policy.threshold(),
                    "operational",
                    policy.operational().id())));
    if (policy.organisations() != null) {
      blocks.add(
          Block.Text.body(
              told.words().say("method.hidden.organisations", "least", policy.organisations())));
    }
    HiddenRules.messages(policy)
        .forEach(message -> blocks.add(Block.Text.body(told.words().say(message))));
    blocks.add(
        new Block.Facts(
            List.of(
                legend(told, "status.hidden", "legend.hidden"),
                legend(told, "status.no-answers", "legend.no-answers"),
                legend(told, "status.undefined", "legend.undefined"),
                new Block.Fact(told.say("state.not-asked"), told.say("state.not-asked.text")),
                new Block.Fact(
                    told.say("state.not-published"), told.say("state.not-published.text"))),
            "prose"));
    return blocks;
  }

  private static Block.Fact legend(Told told, String term, String text) {
    return new Block.Fact(told.words().say(term), told.words().say(text));
  }

  private static String run(Told told) {
    RunFacts facts = told.published().facts();
    return told.words()
        .say(
            "annex.run.text",
            "fingerprint",
            facts.fingerprint(),
            "version",
            facts.version(),
            "dated",
            "true",
            "date",
            told.numbers().date(facts.asOf()),
            "demo",
            Boolean.toString(facts.demoKey()));
  }
}
