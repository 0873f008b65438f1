package org.sojourn.model.estimate;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a figure is, and its unit. */
public enum Statistic {
  /** Share of valid answers in the indicator's codes, percent. */
  SHARE("share", Unit.PERCENT),
  /** The share of a small group, drawn towards what all groups have in common, percent. */
  SHRUNKEN_SHARE("shrunken-share", Unit.PERCENT),
  /** Share of valid answers with one code, percent: one row of a distribution. */
  ANSWER_SHARE("answer-share", Unit.PERCENT),
  /** Mean, in the unit of what is measured. */
  MEAN("mean", Unit.POINTS),
  /** Standard deviation with divisor n - 1. */
  STANDARD_DEVIATION("standard-deviation", Unit.POINTS),
  /** Promoters minus detractors, -100 to 100. */
  NET_SCORE("net-score", Unit.POINTS),
  /** Mean of post - pre over complete pairs. */
  GAIN("gain", Unit.POINTS),
  /** Mean of pre over complete pairs. */
  PRE_MEAN("pre-mean", Unit.POINTS),
  /** Mean of post over complete pairs. */
  POST_MEAN("post-mean", Unit.POINTS),
  /** Share of pairs with post above pre, percent. */
  IMPROVED("improved", Unit.PERCENT),
  /** Share of pairs with post equal to pre, percent. */
  UNCHANGED("unchanged", Unit.PERCENT),
  /** Share of pairs with post below pre, percent. */
  DECLINED("declined", Unit.PERCENT),
  /** d_z of the paired differences times the exact Hedges correction. */
  EFFECT_SIZE("effect-size", Unit.NONE),
  /** Cronbach's alpha of a score before. */
  ALPHA("alpha", Unit.NONE),
  /** Probability of so great a change, in either direction, were there none. */
  P_VALUE("p-value", Unit.NONE),
  /** The same, adjusted for the number of items tested. */
  ADJUSTED_P_VALUE("adjusted-p-value", Unit.NONE),
  /** Share of exchanges that reached a status, percent. */
  RATE("rate", Unit.PERCENT),
  /** Median (quantile type 7). */
  MEDIAN("median", Unit.POINTS),
  /** Lower quartile (quantile type 7). */
  LOWER_QUARTILE("lower-quartile", Unit.POINTS),
  /** Upper quartile (quantile type 7). */
  UPPER_QUARTILE("upper-quartile", Unit.POINTS),
  /** Sum. */
  TOTAL("total", Unit.POINTS),
  /** Effective number of answers: as many unweighted ones would be as sure (Kish). */
  EFFECTIVE_SIZE("effective-size", Unit.NONE),
  /** By how much weights raise the variance of what has nothing to do with them (Kish). */
  WEIGHTING_EFFECT("weighting-effect", Unit.NONE),
  /** Variance of the indicator's figure over that of as many drawn at random. */
  DESIGN_EFFECT("design-effect", Unit.NONE),
  /** Weighting classes with somebody to be asked. */
  WEIGHTING_CLASSES("weighting-classes", Unit.COUNT),
  /** Those of them in which nobody answered. */
  EMPTY_CLASSES("empty-classes", Unit.COUNT),
  /** Share of the population for which nobody can stand, percent. */
  NOT_REPRESENTED("not-represented", Unit.PERCENT),
  /** The least weight, in mean weights. */
  LEAST_WEIGHT("least-weight", Unit.NONE),
  /** The greatest weight, in mean weights. */
  GREATEST_WEIGHT("greatest-weight", Unit.NONE),
  /** Share of respondents whose weight was cut, percent. */
  TRIMMED("trimmed", Unit.PERCENT),
  /** Share of exchanges whose parties all gave the same answer, percent. */
  AGREEMENT("agreement", Unit.PERCENT),
  /** Share of exchanges whose parties' answers lie at most one code apart, percent. */
  NEAR_AGREEMENT("near-agreement", Unit.PERCENT),
  /** Share of exchanges whose answers lie 0, 1, or 2 and more codes apart, percent. */
  DISTANCE_SHARE("distance-share", Unit.PERCENT),
  /** Cohen's kappa of two parties, weighted as the indicator says. */
  KAPPA("kappa", Unit.NONE),
  /** Fleiss' kappa of three parties. */
  FLEISS_KAPPA("fleiss-kappa", Unit.NONE),
  /** Cliff's delta: how often answers of one group exceed those of another, less the reverse. */
  CLIFFS_DELTA("cliffs-delta", Unit.NONE),
  /** Share of respondents who expected it, percent of complete pairs. */
  EXPECTED("expected", Unit.PERCENT),
  /** Share of respondents who report it later, percent of complete pairs. */
  REALISED("realised", Unit.PERCENT),
  /** Share of those who expected it that report it later, percent. */
  FULFILLED("fulfilled", Unit.PERCENT),
  /** Share of those who did not expect it that report it later, percent. */
  UNEXPECTED("unexpected", Unit.PERCENT),
  /** Realised minus expected, in percentage points. */
  DIFFERENCE("difference", Unit.POINTS),
  /** Share of one combination of two answers, percent. */
  JOINT_SHARE("joint-share", Unit.PERCENT),
  /** Number of rows. */
  COUNT("count", Unit.COUNT),
  /** Parties that were asked: the survey population. */
  INVITED("invited", Unit.COUNT),
  /** Complete responses. */
  COMPLETE("complete", Unit.COUNT),
  /** Partial responses. */
  PARTIAL("partial", Unit.COUNT),
  /** Parties asked without a response. */
  NO_RESPONSE("no-response", Unit.COUNT),
  /** AAPOR RR1: complete responses per hundred asked. */
  RESPONSE_RATE("response-rate", Unit.PERCENT);

  private final String id;
  private final Unit unit;

  Statistic(String id, Unit unit) {
    this.id = id;
    this.unit = unit;
  }

  /** The name used in tables. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The unit of values, intervals and standard errors. */
  public Unit unit() {
    return unit;
  }

  /** The unit of a figure. */
  public enum Unit {
    /** 0 to 100. */
    PERCENT,
    /** The unit of what is measured: scale points, days, euros. */
    POINTS,
    /** A number of rows. */
    COUNT,
    /** A pure number. */
    NONE
  }
}
