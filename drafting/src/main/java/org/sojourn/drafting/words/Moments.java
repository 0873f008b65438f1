package org.sojourn.drafting.words;

import java.util.List;
import java.util.Optional;

/** At which moment of an exchange respondents were asked, in five languages. */
public final class Moments {

  /** The usual moments in the order of time. */
  public static final List<String> ORDER = List.of("before", "exit", "follow-up");

  private static final List<Words.Entry<String>> MOMENTS =
      List.of(
          Words.Entry.of(
              "follow-up",
              "follow",
              "later",
              "six month",
              "6 month",
              "6m",
              "months after",
              "impact survey",
              "nachbefrag",
              "nachverfolg",
              "6 monate",
              "suivi",
              "seguimiento",
              "longterm",
              "long term",
              "t3"),
          Words.Entry.of(
              "before",
              "before",
              "pre",
              "baseline",
              "ex ante",
              "departure",
              "entry",
              "vor",
              "vorher",
              "eingang",
              "avant",
              "antes",
              "previo",
              "prima",
              "ingresso",
              "t1",
              "start"),
          Words.Entry.of(
              "exit",
              "exit",
              "after",
              "post",
              "end",
              "final",
              "closing",
              "feedback",
              "satisfaction",
              "nach",
              "abschluss",
              "ende",
              "ausgang",
              "apres",
              "fin",
              "despues",
              "salida",
              "dopo",
              "fine",
              "finale",
              "uscita",
              "t2",
              "evaluation"));

  private Moments() {}

  /** The moment that {@code text} names, such as a file or a title. */
  public static Optional<String> find(String text) {
    return Words.first(text, MOMENTS);
  }

  /** How readers call {@code moment}, in English. */
  public static String label(String moment) {
    return switch (moment) {
      case "before" -> "Before departure";
      case "follow-up" -> "Some time after the stay";
      default -> "At the end of the stay";
    };
  }
}
