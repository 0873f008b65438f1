package org.sojourn.reports.words;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Disclosure.GroupDisclosure;

/** What a programme hides beyond the rules that every programme has. */
public final class HiddenRules {

  private HiddenRules() {}

  /**
   * The messages that say it, none of which takes anything. The p of the p% rule is not told:
   * whoever knows it can estimate a little more closely.
   */
  public static List<String> messages(Disclosure policy) {
    List<String> messages = new ArrayList<>();
    if (policy.groupDisclosure() != GroupDisclosure.SMALL) {
      messages.add("method.hidden." + policy.groupDisclosure().id());
    }
    if (policy.pPercent() != null) {
      messages.add("method.hidden.p-percent");
    }
    return messages;
  }
}
