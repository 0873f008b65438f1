package org.sojourn.model.classification;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts such as {@code Small (10-49)} as size classes. */
final class SizeText {

  private static final String LESS =
      "less than|fewer than|under|below|moins de|weniger als|unter|meno di";
  private static final String MORE = "more than|over|above|plus de|mehr als|piu di|più di";
  private static final String ANDMORE =
      "(?:persons |employees )?(?:and|or) (?:more|over|above)|et plus|ou plus|und mehr|oder mehr"
          + "|e oltre|e piu|e più";

  private static final Pattern BETWEEN =
      Pattern.compile("(\\d{1,7})\\s*(?:-|\\u2013|\\u2014|to|bis|à|a)\\s*(\\d{1,7})");
  private static final Pattern BELOW = Pattern.compile("(?:<(?!=)|" + LESS + ")\\s*(\\d{1,7})");
  private static final Pattern UP_TO =
      Pattern.compile("(?:<=|\\u2264|up to|jusqu'à|bis zu|fino a)\\s*(\\d{1,7})");
  private static final Pattern ABOVE = Pattern.compile("(?:>(?!=)|" + MORE + ")\\s*(\\d{1,7})");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:>=|\\u2265|at least|mindestens|au moins|almeno)\\s*(\\d{1,7})"
              + "|(\\d{1,7})\\s*(?:\\+|"
              + ANDMORE
              + ")");

  private static final Set<String> FILLERS =
      Set.of(
          "sme",
          "smes",
          "pme",
          "kmu",
          "pmi",
          "enterprise",
          "enterprises",
          "company",
          "companies",
          "business",
          "businesses",
          "firm",
          "sized",
          "size",
          "entreprise",
          "entreprises",
          "unternehmen",
          "impresa",
          "imprese",
          "azienda",
          "employees",
          "employee",
          "persons",
          "people",
          "employed",
          "staff",
          "mitarbeiter",
          "beschaftigte",
          "personen",
          "salaries",
          "personnes",
          "dipendenti",
          "addetti",
          "persone");

  private SizeText() {}

  /** The class that every part of {@code text} agrees on. */
  static Optional<SizeClass> read(String text) {
    String rest = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Set<SizeClass> named = EnumSet.noneOf(SizeClass.class);
    for (Pattern pattern : new Pattern[] {BETWEEN, UP_TO, BELOW, FROM, ABOVE}) {
      Matcher range = pattern.matcher(rest);
      if (range.find()) {
        named.addAll(classes(pattern, range));
        rest = range.replaceFirst(" ");
      }
    }
    for (String word : Folding.fold(rest).split(" ")) {
      Optional<SizeClass> meant = word(word);
      meant.ifPresent(named::add);
      if (meant.isEmpty() && !word.isEmpty() && !FILLERS.contains(word)) {
        return Optional.empty();
      }
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  /** All classes that persons employed in {@code range} can have. */
  private static Set<SizeClass> classes(Pattern pattern, Matcher range) {
    int number = Integer.parseInt(range.group(1) == null ? range.group(2) : range.group(1));
    if (pattern == BETWEEN) {
      return between(number, Integer.parseInt(range.group(2)));
    }
    if (pattern == UP_TO || pattern == BELOW) {
      return between(0, pattern == UP_TO ? number : number - 1);
    }
    return between(pattern == FROM ? number : number + 1, Integer.MAX_VALUE);
  }

  private static Set<SizeClass> between(int least, int most) {
    return most < least
        ? Set.of(SizeClass.values())
        : EnumSet.range(SizeClass.ofHeadcount(least), SizeClass.ofHeadcount(most));
  }

  private static Optional<SizeClass> word(String word) {
    if (word.startsWith("micro") || word.startsWith("kleinst")) {
      return Optional.of(SizeClass.MICRO);
    }
    if (word.equals("small")
        || word.startsWith("petit")
        || word.startsWith("klein")
        || word.startsWith("piccol")) {
      return Optional.of(SizeClass.SMALL);
    }
    if (word.equals("medium")
        || word.startsWith("moyen")
        || word.startsWith("mitt")
        || word.equals("media")
        || word.equals("medie")) {
      return Optional.of(SizeClass.MEDIUM);
    }
    return word.equals("large") || word.startsWith("grand") || word.startsWith("gross")
        ? Optional.of(SizeClass.LARGE)
        : Optional.empty();
  }
}
