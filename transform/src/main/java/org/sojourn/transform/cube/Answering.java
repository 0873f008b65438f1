package org.sojourn.transform.cube;

import java.util.List;
import org.sojourn.transform.base.Base;

/** Finds how to tell whether somebody is one of those whom a base counts. */
public final class Answering {

  private Answering() {}

  /**
   * What tells whether a seat is in {@code base}: answers, pairs or outcomes.
   *
   * @param closed items by position among a response's codes
   * @param amounts items by position among a response's amounts
   */
  public static OrganisationTopic of(Base base, List<String> closed, List<String> amounts) {
    if (base instanceof Base.Pairs pairs) {
      List<Integer> positions = pairs.items().stream().map(closed::indexOf).toList();
      return new PairedTopic(pairs.items(), positions, pairs.pre(), pairs.post(), pairs.roles());
    }
    if (base instanceof Base.Outcomes outcomes) {
      return new FollowedTopic(
          outcomes.expected(),
          closed.indexOf(outcomes.expected()),
          outcomes.first(),
          outcomes.realised(),
          closed.indexOf(outcomes.realised()),
          outcomes.second(),
          outcomes.roles());
    }
    Base.Answers answers = (Base.Answers) base;
    boolean isClosed = closed.contains(answers.item());
    return new AnsweredTopic(
        answers.item(),
        isClosed,
        (isClosed ? closed : amounts).indexOf(answers.item()),
        answers.wave(),
        answers.roles());
  }
}
