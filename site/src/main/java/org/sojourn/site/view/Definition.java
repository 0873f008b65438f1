package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.words.Asked;
import org.sojourn.site.page.Block;
import org.sojourn.site.told.Told;

/** What an indicator is: what was asked, of whom, which answers count, how it is computed. */
record Definition(Told told, Indicator indicator) {

  List<Block.Fact> facts() {
    List<Block.Fact> facts = new ArrayList<>();
    Asked asked = Asked.of(indicator, told.published().directory());
    Codebook codebook = told.published().directory().codebook();
    Optional<String> first = asked.items().stream().findFirst();
    first
        .filter(item -> asked.items().size() == 1)
        .flatMap(codebook::item)
        .ifPresent(item -> add(facts, told.say("fact.question"), told.in(item.label())));
    first.flatMap(codebook::scaleOf).ifPresent(scale -> answers(facts, scale));
    add(facts, told.say("fact.asked"), told.asked(indicator));
    told.overall(indicator)
        .filter(estimate -> estimate.method() != null)
        .ifPresent(e -> add(facts, told.say("fact.method"), told.methods().name(e.method())));
    told.overall(indicator).ifPresent(e -> add(facts, told.say("fact.id"), e.id()));
    return facts;
  }

  /** Which answers a share counts, or between which answers a score lies. */
  private void answers(List<Block.Fact> facts, Scale scale) {
    Measure measure = indicator.measure();
    if (measure instanceof Measure.Share share) {
      String counted =
          scale.answers().stream()
              .filter(answer -> share.codes().contains(answer.code()))
              .map(answer -> told.in(answer.label()))
              .collect(Collectors.joining("; "));
      add(facts, told.say("fact.counted"), counted);
    } else if (!(measure instanceof Measure.Realised)) {
      List<Answer> answers = scale.answers();
      String range =
          told.words()
              .say(
                  "scales.range",
                  "low",
                  end(answers.get(0)),
                  "high",
                  end(answers.get(answers.size() - 1)));
      add(facts, told.words().say("scales.scale"), Told.atStart(range));
    }
  }

  private String end(Answer answer) {
    String code = Integer.toString(answer.code());
    String label = told.in(answer.label());
    return label.startsWith(code) ? label : code + " (" + label + ")";
  }

  private static void add(List<Block.Fact> facts, String term, String text) {
    facts.add(new Block.Fact(term, text));
  }
}
