package org.sojourn.reports.narrative;

import org.sojourn.reports.composition.Composition;

/** Of which run a report is. */
public final class RunText {

  private RunText() {}

  /** Fingerprint, version, day of the data and kind of key, in a sentence or two. */
  public static String of(Composition composition) {
    return composition.say(
        "annex.run.text",
        "fingerprint",
        composition.facts().fingerprint(),
        "version",
        composition.facts().version(),
        "dated",
        Boolean.toString(composition.facts().asOf() != null),
        "date",
        composition.date().map(composition.numbers()::date).orElse(""),
        "demo",
        Boolean.toString(composition.facts().demoKey()));
  }
}
