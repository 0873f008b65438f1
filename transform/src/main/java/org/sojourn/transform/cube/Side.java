package org.sojourn.transform.cube;

import java.util.Locale;
import org.sojourn.model.programme.Role;

/** The two organisations of an exchange. */
public enum Side {
  /** The one that sends; its employee belongs to it. */
  SENDING,
  /** The one that receives. */
  HOST;

  /** The side to which a respondent's organisation belongs. */
  public static Side of(Role role) {
    return role == Role.HOST ? HOST : SENDING;
  }

  /** The column of the exchanges that holds {@code attribute} of this side's organisation. */
  String column(String attribute) {
    return name().toLowerCase(Locale.ROOT) + "_" + attribute;
  }

  /** The partner's side. */
  Side other() {
    return this == SENDING ? HOST : SENDING;
  }
}
