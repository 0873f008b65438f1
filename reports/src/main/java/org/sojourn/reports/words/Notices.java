package org.sojourn.reports.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices in few words, for places as narrow as the foot of a page. */
public final class Notices {

  private static final int MOST = 60;
  private static final Pattern FIRST = Pattern.compile("^(.+?)\\h*(?:[:.!?](?=\\s)|[:.!?]?$)");

  private Notices() {}

  /** The first clause of {@code notice}, up to a colon or full stop; empty when it is long. */
  public static Optional<String> brief(String notice) {
    Matcher first = FIRST.matcher(notice.strip().replaceAll("\\s+", " "));
    return first.find()
        ? Optional.of(first.group(1).strip()).filter(clause -> clause.length() <= MOST)
        : Optional.empty();
  }
}
