package org.sojourn.examples.mobilise;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Self-rated skills of the visiting employees before and after. A person is good at many things or
 * at few, has an own level in each, gains more where the stay went well, and rates with a slip of
 * the hand both times, so that some ratings stay and some fall.
 */
final class SkillLevels {

  private static final double PERSON = 0.55;
  private static final double SKILL = 0.55;
  private static final double MOOD = 0.22;
  private static final double SLIP = 0.35;

  /**
   * One person's rating codes.
   *
   * @param before before departure
   * @param after at the end of the stay
   */
  record Ratings(Map<Skill, String> before, Map<Skill, String> after) {}

  private final Map<Respondent, Ratings> ratings = new HashMap<>();

  /** Levels of {@code visitors}. */
  SkillLevels(List<Respondent> visitors) {
    Draws draws = new Draws("skills");
    visitors.forEach(visitor -> ratings.put(visitor, rate(visitor, draws)));
  }

  /** How {@code visitor} rates. */
  Ratings of(Respondent visitor) {
    return ratings.get(visitor);
  }

  private static Ratings rate(Respondent visitor, Draws draws) {
    Ratings ratings = new Ratings(new EnumMap<>(Skill.class), new EnumMap<>(Skill.class));
    double person = PERSON * draws.normal();
    for (Skill skill : Skill.values()) {
      double level = skill.before() + person + SKILL * draws.normal();
      double gain = skill.gain() + MOOD * visitor.mood();
      ratings.before().put(skill, code(level + SLIP * draws.normal()));
      ratings.after().put(skill, code(level + gain + SLIP * draws.normal()));
    }
    return ratings;
  }

  private static String code(double level) {
    return Long.toString(Math.max(1, Math.min(5, Math.round(level))));
  }
}
