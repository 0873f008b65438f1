package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who is asked about a completed exchange.
 *
 * @param stay the exchange
 * @param email where the questionnaire goes
 * @param land country of the respondent's organisation
 * @param mood how well the exchange went in the respondent's eyes: mean 0, standard deviation 1. It
 *     stands behind all answers of the respondent, and the three parties of an exchange share a
 *     part of it.
 */
record Respondent(Stay stay, String email, Land land, double mood) {

  private static final double SHARED = 0.6;

  /** The three parties of every exchange. */
  record Parties(List<Respondent> sending, List<Respondent> host, List<Respondent> visitors) {}

  /** Everybody who is asked. */
  static Parties of(List<Stay> completed) {
    Draws draws = new Draws("moods");
    Parties parties = new Parties(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Stay stay : completed) {
      double quality = draws.normal();
      Company sending = stay.sending();
      Company host = stay.host();
      parties.sending().add(of(stay, sending.email(), sending.land(), quality, draws));
      parties.host().add(of(stay, host.email(), host.land(), quality, draws));
      parties.visitors().add(of(stay, stay.visitorEmail(), sending.land(), quality, draws));
    }
    return parties;
  }

  private static Respondent of(Stay stay, String email, Land land, double quality, Draws draws) {
    double own = StrictMath.sqrt(1 - SHARED * SHARED);
    return new Respondent(stay, email, land, SHARED * quality + own * draws.normal());
  }

  /**
   * Those of {@code asked} who answer, in random order.
   *
   * @param asked everybody
   * @param silent how many of each country do not answer
   * @param draws chooses who
   */
  static List<Respondent> answering(
      List<Respondent> asked, Map<Land, Integer> silent, Draws draws) {
    Map<Land, Integer> left = new EnumMap<>(silent);
    List<Respondent> answering = new ArrayList<>();
    for (Respondent respondent : draws.shuffled(asked)) {
      if (left.getOrDefault(respondent.land(), 0) > 0) {
        left.merge(respondent.land(), -1, Integer::sum);
      } else {
        answering.add(respondent);
      }
    }
    return answering;
  }
}
