package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What companies answer at the end of a stay. */
final class CompanyExit {

  private static final int MEDIAN_COST = 1500;
  private static final double COST_SPREAD = 0.55;
  private static final double KEEPS_COST_TO_ITSELF = 0.12;

  private final Draws draws;
  private final Comments comments;
  private final List<Respondent> answering;

  private CompanyExit(
      String part, Comments comments, List<Respondent> asked, Map<Land, Integer> silent) {
    this.draws = new Draws(part);
    this.comments = comments;
    this.answering = Respondent.answering(asked, silent, draws);
  }

  /** Responses of the sending companies. */
  static List<Response> sending(List<Respondent> asked) {
    Comments comments = new Comments("sending exit", true);
    return new CompanyExit("sending exit", comments, asked, Silence.SENDING_EXIT)
        .responses(
            Map.of(
                "match_satisfaction", Quota.SENDING_MATCH,
                "cross_border_expected", Quota.SENDING_CROSS_BORDER,
                "new_products_expected", Quota.SENDING_NEW_PRODUCTS));
  }

  /** Responses of the host companies. */
  static List<Response> host(List<Respondent> asked) {
    Comments comments = new Comments("host exit", false);
    return new CompanyExit("host exit", comments, asked, Silence.HOST_EXIT)
        .responses(
            Map.of(
                "match_satisfaction", Quota.HOST_MATCH,
                "cross_border_expected", Quota.HOST_CROSS_BORDER,
                "new_products_expected", Quota.HOST_NEW_PRODUCTS,
                "staff_skills", Quota.STAFF_SKILLS));
  }

  /** The first who answers gives up half-way, before any question with a quota. */
  private List<Response> responses(Map<String, Quota> quotas) {
    List<Respondent> complete = answering.subList(1, answering.size());
    Map<String, List<String>> fixed = new LinkedHashMap<>();
    for (String item : quotas.keySet().stream().sorted().toList()) {
      Favour scale =
          item.endsWith("products_expected") || item.equals("staff_skills")
              ? Favour.YES_NO
              : Favour.FIVE;
      fixed.put(item, scale.codes(complete, quotas.get(item), draws));
    }
    List<Response> responses = new ArrayList<>();
    responses.add(response(answering.get(0), false, beginning(answering.get(0))));
    for (int i = 0; i < complete.size(); i++) {
      int index = i;
      Map<String, String> answers = rest(complete.get(i), beginning(complete.get(i)));
      fixed.forEach((item, codes) -> answers.put(item, codes.get(index)));
      responses.add(response(complete.get(i), true, answers));
    }
    return Response.byTime(responses);
  }

  private Map<String, String> beginning(Respondent respondent) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("support_satisfaction", Opinion.SUPPORT.of(respondent, draws));
    answers.put("platform_satisfaction", Opinion.PLATFORM.of(respondent, draws));
    return answers;
  }

  private Map<String, String> rest(Respondent respondent, Map<String, String> answers) {
    answers.put("overall_satisfaction", Opinion.OVERALL.of(respondent, draws));
    answers.put("recommend", Opinion.recommendation(respondent, draws));
    answers.put("partnership_expected", Opinion.PARTNERSHIP.of(respondent, draws));
    answers.put("own_cost", draws.happens(KEEPS_COST_TO_ITSELF) ? "" : cost());
    answers.put("comment", comments.by(respondent.land()));
    return answers;
  }

  private String cost() {
    double cost = MEDIAN_COST * StrictMath.exp(COST_SPREAD * draws.normal());
    return Integer.toString(Numbers.rounded(cost, 50));
  }

  private Response response(Respondent respondent, boolean complete, Map<String, String> answers) {
    int after = draws.between(1, 21);
    return new Response(
        respondent,
        Response.workingHour(respondent.stay().dates().last().plusDays(after), draws),
        complete,
        answers);
  }
}
