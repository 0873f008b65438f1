package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What visiting employees answer before departure and at the end of the stay. */
final class Visitors {

  private static final double WORKED_ABROAD = 0.3;
  private static final List<String> HOPES =
      List.of(
          "",
          "",
          "Sales in other countries.",
          "English, and how others run their projects.",
          "A look into another workshop.",
          "Contacts for later.",
          "Online marketing.");

  private static final List<String> KEPT_BY_PARTIAL =
      List.of("worked_abroad", "skill_languages", "skill_intercultural", "skill_marketing");

  private final List<Respondent> asked;
  private final SkillLevels levels;

  /** The employees who are asked. */
  Visitors(List<Respondent> asked) {
    this.asked = asked;
    this.levels = new SkillLevels(asked);
  }

  /** Responses before departure; the first who answers gives up after three skills. */
  List<Response> before() {
    Draws draws = new Draws("participant before");
    List<Response> responses = new ArrayList<>();
    for (Respondent visitor : Respondent.answering(asked, Silence.BEFORE, draws)) {
      boolean complete = !responses.isEmpty();
      Map<String, String> answers = new LinkedHashMap<>();
      answers.put("worked_abroad", draws.happens(WORKED_ABROAD) ? "1" : "0");
      levels.of(visitor).before().forEach((skill, code) -> answers.put(skill.item(), code));
      answers.put("expected_skills", draws.pick(HOPES));
      if (!complete) {
        answers.keySet().retainAll(KEPT_BY_PARTIAL);
      }
      int ahead = draws.between(1, 14);
      responses.add(
          new Response(
              visitor,
              Response.workingHour(visitor.stay().dates().first().minusDays(ahead), draws),
              complete,
              answers));
    }
    return Response.byTime(responses);
  }

  /** Responses at the end of the stay; the first who answers gives up after the skills. */
  List<Response> exit() {
    Draws draws = new Draws("participant exit");
    Comments comments = new Comments("participant exit", false);
    List<Respondent> answering = Respondent.answering(asked, Silence.PARTICIPANT_EXIT, draws);
    List<Respondent> complete = answering.subList(1, answering.size());
    List<String> acquired = Favour.FOUR.codes(complete, Quota.EXPECTED_SKILLS, draws);
    List<String> career = Favour.FIVE.codes(complete, Quota.CAREER, draws);
    List<Response> responses = new ArrayList<>();
    responses.add(exitResponse(answering.get(0), false, skills(answering.get(0)), draws));
    for (int i = 0; i < complete.size(); i++) {
      Map<String, String> answers = skills(complete.get(i));
      putOpinions(answers, complete.get(i), draws);
      answers.put("expected_skills_acquired", acquired.get(i));
      answers.put("career", career.get(i));
      answers.put("comment", comments.by(complete.get(i).land()));
      responses.add(exitResponse(complete.get(i), true, answers, draws));
    }
    return Response.byTime(responses);
  }

  private Map<String, String> skills(Respondent visitor) {
    Map<String, String> answers = new LinkedHashMap<>();
    levels.of(visitor).after().forEach((skill, code) -> answers.put(skill.item(), code));
    return answers;
  }

  private static void putOpinions(Map<String, String> answers, Respondent visitor, Draws draws) {
    answers.put("support_satisfaction", Opinion.SUPPORT.of(visitor, draws));
    answers.put("welcome_satisfaction", Opinion.WELCOME.of(visitor, draws));
    answers.put("match_satisfaction", Opinion.MATCH_OF_VISITOR.of(visitor, draws));
    answers.put("overall_satisfaction", Opinion.OVERALL.of(visitor, draws));
    answers.put("recommend", Opinion.recommendation(visitor, draws));
  }

  private static Response exitResponse(
      Respondent visitor, boolean complete, Map<String, String> answers, Draws draws) {
    int after = draws.between(0, 14);
    return new Response(
        visitor,
        Response.workingHour(visitor.stay().dates().last().plusDays(after), draws),
        complete,
        answers);
  }
}
