package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What companies answer six months after a stay. Nothing about it is published: all assumed. */
final class CompanyFollowUp {

  private static final double NEW_PRODUCTS_THRESHOLD = -0.1;
  private static final double TURNOVER_WHERE_BUSINESS_GREW = 0.9;
  private static final double KEEPS_TURNOVER_TO_ITSELF = 0.2;
  private static final int MEDIAN_TURNOVER = 9000;
  private static final double TURNOVER_SPREAD = 0.9;

  private final Draws draws;
  private final Comments comments;

  private CompanyFollowUp(String part) {
    draws = new Draws(part);
    comments = new Comments(part, false);
  }

  /** Responses of the sending companies. */
  static List<Response> sending(List<Respondent> asked) {
    return new CompanyFollowUp("sending follow-up").responses(asked, Silence.SENDING_FOLLOW_UP);
  }

  /** Responses of the host companies. */
  static List<Response> host(List<Respondent> asked) {
    return new CompanyFollowUp("host follow-up").responses(asked, Silence.HOST_FOLLOW_UP);
  }

  private List<Response> responses(List<Respondent> asked, Map<Land, Integer> silent) {
    List<Response> responses = new ArrayList<>();
    for (Respondent respondent : Respondent.answering(asked, silent, draws)) {
      int after = draws.between(183, 204);
      responses.add(
          new Response(
              respondent,
              Response.workingHour(respondent.stay().dates().last().plusDays(after), draws),
              true,
              answers(respondent)));
    }
    return Response.byTime(responses);
  }

  private Map<String, String> answers(Respondent respondent) {
    String crossBorder = Opinion.CROSS_BORDER_AFTER_SIX_MONTHS.of(respondent, draws);
    boolean grew = crossBorder.equals("4") || crossBorder.equals("5");
    boolean newProducts = Opinion.view(respondent, draws) > NEW_PRODUCTS_THRESHOLD;
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("cross_border_realised", crossBorder);
    answers.put("new_products_realised", newProducts ? "1" : "0");
    answers.put("partnership_realised", Opinion.PARTNERSHIP_AFTER_SIX_MONTHS.of(respondent, draws));
    answers.put(
        "additional_turnover", draws.happens(KEEPS_TURNOVER_TO_ITSELF) ? "" : turnover(grew));
    answers.put("comment", comments.by(respondent.land()));
    return answers;
  }

  private String turnover(boolean grew) {
    if (!grew || !draws.happens(TURNOVER_WHERE_BUSINESS_GREW)) {
      return "0";
    }
    double turnover = MEDIAN_TURNOVER * StrictMath.exp(TURNOVER_SPREAD * draws.normal());
    return Integer.toString(Numbers.rounded(turnover, 500));
  }
}
