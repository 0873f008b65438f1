package org.sojourn.model.report;

import java.util.List;

/** The languages in which reports have words of their own. */
public final class ReportLanguages {

  /** Two-letter codes, by rising code. */
  public static final List<String> ALL = List.of("bg", "de", "el", "en", "fr", "it");

  private ReportLanguages() {}
}
