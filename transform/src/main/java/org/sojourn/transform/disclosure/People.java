package org.sojourn.transform.disclosure;

import org.sojourn.transform.base.Base;

/** How many different people stand behind answers, where one may have given several. */
@FunctionalInterface
public interface People {

  /**
   * Different respondents of all the roles of {@code base} together.
   *
   * @param base answers or pairs
   */
  long behind(Base base);

  /** As many as anybody could ask for: every answer passes for somebody else's. */
  static People uncounted() {
    return base -> Long.MAX_VALUE;
  }
}
