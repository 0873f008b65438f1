package org.sojourn.examples.mobilise;

import static org.sojourn.examples.mobilise.Labels.AGREEMENT;
import static org.sojourn.examples.mobilise.Labels.LIKELIHOOD;
import static org.sojourn.examples.mobilise.Labels.NONE;
import static org.sojourn.examples.mobilise.Labels.PROFICIENCY;
import static org.sojourn.examples.mobilise.Labels.SATISFACTION;
import static org.sojourn.examples.mobilise.Labels.YES_NO;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.examples.mobilise.SurveyLayout.Heading;
import org.sojourn.examples.mobilise.SurveyLayout.Question;

/** The layouts of the six surveys' exports, all of them different as in real life. */
final class Layouts {

  private static final Heading WEB_FORM =
      new Heading("ID", "Exchange", "E-mail", "Submitted", "State");
  private static final Heading INTERFACE =
      new Heading("id", "exchange", "respondent.email", "meta.submitted", "meta.state");
  private static final Heading LIME = new Heading("id", "exchange", "email", "submitdate", "state");
  private static final String SECONDS = "yyyy-MM-dd HH:mm:ss";

  private Layouts() {}

  /** Semicolons, Western European letters, labels, days before months. */
  static SurveyLayout sendingExit() {
    return new SurveyLayout(
        "sending-exit.csv",
        "S-",
        WEB_FORM,
        "dd/MM/yyyy HH:mm",
        List.of(
            new Question("support_satisfaction", "Q1 Support", SATISFACTION),
            new Question("platform_satisfaction", "Q2 Platform", SATISFACTION),
            new Question("match_satisfaction", "Q3 Match", SATISFACTION),
            new Question("overall_satisfaction", "Q4 Overall", SATISFACTION),
            new Question("recommend", "Q5 Recommend", LIKELIHOOD),
            new Question("cross_border_expected", "Q6 Cross-border business", AGREEMENT),
            new Question("new_products_expected", "Q7 New products", YES_NO),
            new Question("partnership_expected", "Q8 Partnership", AGREEMENT),
            new Question("own_cost", "Q9 Own cost", NONE),
            new Question("comment", "Q10 Comment", NONE)));
  }

  /** Commas and codes. */
  static SurveyLayout hostExit() {
    return new SurveyLayout(
        "host-exit.csv",
        "H-",
        WEB_FORM,
        SECONDS,
        List.of(
            new Question("support_satisfaction", "Q1", NONE),
            new Question("platform_satisfaction", "Q2", NONE),
            new Question("match_satisfaction", "Q3", NONE),
            new Question("overall_satisfaction", "Q4", NONE),
            new Question("recommend", "Q5", NONE),
            new Question("staff_skills", "Q6", NONE),
            new Question("cross_border_expected", "Q7", NONE),
            new Question("new_products_expected", "Q8", NONE),
            new Question("partnership_expected", "Q9", NONE),
            new Question("own_cost", "Q10", NONE),
            new Question("comment", "Q11", NONE)));
  }

  /** JSON Lines with nested members. */
  static SurveyLayout followUp(String side, String prefix) {
    return new SurveyLayout(
        side + "-follow-up.jsonl",
        prefix,
        INTERFACE,
        "yyyy-MM-dd'T'HH:mm:ss",
        List.of(
            new Question("cross_border_realised", "answers.cross_border", NONE),
            new Question("new_products_realised", "answers.new_products", NONE),
            new Question("partnership_realised", "answers.partnership", NONE),
            new Question("additional_turnover", "answers.turnover", NONE),
            new Question("comment", "answers.comment", NONE)));
  }

  /** LimeSurvey with labels. */
  static SurveyLayout participantBefore() {
    List<Question> questions = new ArrayList<>();
    questions.add(new Question("worked_abroad", "abroad", YES_NO));
    questions.addAll(skills(PROFICIENCY));
    questions.add(new Question("expected_skills", "expected", NONE));
    return new SurveyLayout("participant-before.csv", "", LIME, SECONDS, questions);
  }

  /** LimeSurvey with codes. */
  static SurveyLayout participantExit() {
    List<Question> questions = new ArrayList<>(skills(NONE));
    questions.addAll(
        List.of(
            new Question("support_satisfaction", "support", NONE),
            new Question("welcome_satisfaction", "welcome", NONE),
            new Question("match_satisfaction", "match", NONE),
            new Question("overall_satisfaction", "overall", NONE),
            new Question("recommend", "recommend", NONE),
            new Question("expected_skills_acquired", "acquired", NONE),
            new Question("career", "career", NONE),
            new Question("comment", "comment", NONE)));
    return new SurveyLayout("participant-exit.csv", "", LIME, SECONDS, questions);
  }

  private static List<Question> skills(Labels labels) {
    List<Question> questions = new ArrayList<>();
    for (Skill skill : Skill.values()) {
      questions.add(new Question(skill.item(), "skills[" + skill.column() + "]", labels));
    }
    return questions;
  }
}
