package org.sojourn.examples.mobilise;

import java.util.List;
import java.util.Map;

/** Remarks in respondents' own language, with the accents, commas and quotes of real ones. */
final class Comments {

  private static final double WRITES_ONE = 0.3;
  private static final List<String> ENGLISH =
      List.of(
          "We would do it again.",
          "Good preparation on both sides.",
          "The first week was short, the second one good; three would have been better.",
          "Finding a room took longer than the paperwork.",
          "Asked whether we would take part again, we said \"yes, gladly\".");
  private static final Map<Land, List<String>> WESTERN =
      Map.of(
          Land.DE,
          List.of(
              "Der Austausch war großartig, die Vorbereitung hätte früher beginnen können.",
              "Wir würden es wieder tun; der Zuschuss deckte die Kosten für Übernachtungen kaum."),
          Land.IT,
          List.of("È stata un'esperienza molto utile, la ripeteremmo.", "Più tempo, più utilità."),
          Land.ES,
          List.of("Muy útil para la empresa y también para el compañero.", "¡Repetiremos!"),
          Land.FR,
          List.of("Très bonne expérience ; le logement était cher (900 €).", "À refaire."));
  private static final Map<Land, List<String>> OTHER =
      Map.of(
          Land.BG, List.of("Полезен опит за нашата фирма."),
          Land.GR, List.of("Πολύ χρήσιμη εμπειρία."),
          Land.PL, List.of("Bardzo dobre doświadczenie."));

  private final Draws draws;
  private final boolean westernOnly;

  /**
   * Remarks for one questionnaire.
   *
   * @param part name of the questionnaire
   * @param westernOnly whether the file can hold Western European letters only
   */
  Comments(String part, boolean westernOnly) {
    this.draws = new Draws(part + " comments");
    this.westernOnly = westernOnly;
  }

  /** A remark of somebody in {@code land}; mostly none. */
  String by(Land land) {
    if (!draws.happens(WRITES_ONE)) {
      return "";
    }
    List<String> other = westernOnly ? ENGLISH : OTHER.getOrDefault(land, ENGLISH);
    return draws.pick(WESTERN.getOrDefault(land, other));
  }
}
