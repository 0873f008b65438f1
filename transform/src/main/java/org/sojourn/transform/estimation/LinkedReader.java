package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.cube.Counts;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.OutcomeTopic;
import org.sojourn.transform.cube.TogetherTopic;
import org.sojourn.transform.stats.agreement.JointAnswers;
import org.sojourn.transform.stats.paired.McNemar;

/** Reads linked answers out of a cube: of the parties of an exchange, and of one over time. */
record LinkedReader(Cube cube) {

  /** The answers of the parties of {@code base} by cell, those who gave none included. */
  SortedMap<String, JointAnswers> together(Base.Together base, Breakdown breakdown) {
    TogetherTopic topic =
        cube.plan().topics(TogetherTopic.class).stream()
            .filter(t -> t.wave().equals(base.wave()) && t.roles().equals(base.parties()))
            .filter(t -> t.item().item().equals(base.item()))
            .findFirst()
            .orElseThrow();
    SortedMap<String, JointAnswers> byCell = new TreeMap<>();
    cube.cells(topic, breakdown.id())
        .forEach((key, counts) -> byCell.put(key, answers(topic, (DenseCounts) counts)));
    return byCell;
  }

  private static JointAnswers answers(TogetherTopic topic, DenseCounts counts) {
    List<JointAnswers.Combination> combinations = new ArrayList<>();
    for (int place = 0; place < topic.width(); place++) {
      if (counts.at(place) > 0) {
        combinations.add(JointAnswers.Combination.of(counts.at(place), topic.answers(place)));
      }
    }
    return new JointAnswers(combinations);
  }

  /** Who expected and who reports it, roles pooled, by cell. */
  SortedMap<String, McNemar> outcomes(
      Base.Outcomes base, Measure.Realised measure, Breakdown breakdown) {
    SortedMap<String, McNemar> byCell = new TreeMap<>();
    for (Role role : base.roles()) {
      OutcomeTopic topic = topic(base, role);
      boolean byRole = Breakdowns.isRole(breakdown);
      SortedMap<String, Counts> cells =
          cube.cells(topic, byRole ? Breakdown.OVERALL.id() : breakdown.id());
      cells.forEach(
          (key, counts) ->
              byCell.merge(
                  byRole ? role.id() : key,
                  table(topic, (DenseCounts) counts, measure),
                  LinkedReader::plus));
    }
    return byCell;
  }

  private OutcomeTopic topic(Base.Outcomes base, Role role) {
    return cube.plan().topics(OutcomeTopic.class).stream()
        .filter(t -> t.role() == role)
        .filter(t -> t.first().equals(base.first()) && t.second().equals(base.second()))
        .filter(t -> t.expected().item().equals(base.expected()))
        .filter(t -> t.realised().item().equals(base.realised()))
        .findFirst()
        .orElseThrow();
  }

  private static McNemar table(OutcomeTopic topic, DenseCounts counts, Measure.Realised measure) {
    long[] pairs = topic.pairs(counts);
    long[] table = new long[4];
    for (int i = 0; i < pairs.length; i++) {
      int before = topic.expected().lowest() + i / topic.realised().span();
      int after = topic.realised().lowest() + i % topic.realised().span();
      boolean expected = measure.expected().codes().contains(before);
      boolean realised = measure.realised().codes().contains(after);
      table[(expected ? 0 : 2) + (realised ? 0 : 1)] += pairs[i];
    }
    return new McNemar(table[0], table[1], table[2], table[3]);
  }

  private static McNemar plus(McNemar one, McNemar other) {
    return new McNemar(
        one.yesYes() + other.yesYes(),
        one.yesNo() + other.yesNo(),
        one.noYes() + other.noYes(),
        one.noNo() + other.noNo());
  }
}
