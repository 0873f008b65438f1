package org.sojourn.model.classification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts that name a section or division of one revision of NACE. */
final class NaceText {

  /** A code with what may stand around it: {@code Section C - Manufacturing}. */
  private static final Pattern CODED =
      Pattern.compile(
          "(?<word>(?:section|division|group|class|nace|abschnitt|abteilung|gruppe|klasse|groupe"
              + "|classe|sezione|divisione|gruppo)\\s*:?\\s+)?"
              + "(?<letter>[a-z])?[\\s.]*"
              + "(?:(?<four>\\d{4})|(?<division>\\d{1,2})(?<finer>(?:\\.\\d{1,2}){0,2}))?"
              + "(?:(?<gap>\\s*[-\\u2013\\u2014:.,;/()]\\s*|\\s+)(?<title>\\p{L}.*))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Nace nace;
  private final Map<String, NaceCode> byTitle = new HashMap<>();

  NaceText(Nace nace) {
    this.nace = nace;
  }

  /**
   * Takes in the titles of {@code code}; a section's titles before those of its divisions, which
   * give way where they are the same.
   */
  void learn(NaceCode code, List<String> titles) {
    for (String title : titles) {
      NaceCode other = byTitle.putIfAbsent(Folding.fold(title), code);
      if (other != null && !other.section().equals(code.section())) {
        throw new IllegalStateException("'" + title + "' names both " + other + " and " + code);
      }
    }
  }

  /** What {@code text} names; empty when that is nothing, or not clear. */
  Optional<NaceCode> read(String text) {
    Optional<NaceCode> title = title(text);
    if (title.isPresent()) {
      return title;
    }
    Matcher parts = CODED.matcher(text.strip());
    return parts.matches() ? code(parts).flatMap(code -> withTitle(code, parts)) : Optional.empty();
  }

  private Optional<NaceCode> title(String text) {
    return Optional.ofNullable(byTitle.get(Folding.fold(text)));
  }

  private Optional<NaceCode> code(Matcher parts) {
    Optional<String> letter =
        Optional.ofNullable(parts.group("letter")).map(l -> l.toUpperCase(Locale.ROOT));
    Optional<String> division = division(parts);
    if (division.isEmpty()) {
      return letter.filter(nace.sections()::contains).map(l -> new NaceCode(l, null));
    }
    return nace.sectionOf(division.get())
        .filter(section -> letter.isEmpty() || letter.get().equals(section))
        .map(section -> new NaceCode(section, division.get()));
  }

  private static Optional<String> division(Matcher parts) {
    if (parts.group("four") != null) {
      return Optional.of(parts.group("four").substring(0, 2));
    }
    return Optional.ofNullable(parts.group("division"))
        .map(digits -> digits.length() == 1 ? "0" + digits : digits);
  }

  /** {@code code} where the title beside it does not contradict it. */
  private Optional<NaceCode> withTitle(NaceCode code, Matcher parts) {
    if (parts.group("title") == null) {
      return Optional.of(code);
    }
    Optional<NaceCode> titled = title(parts.group("title"));
    if (titled.isEmpty()) {
      return Optional.of(code).filter(c -> standsByItself(parts));
    }
    return titled.filter(t -> agree(code, t)).map(t -> code.division() == null ? t : code);
  }

  private static boolean agree(NaceCode code, NaceCode title) {
    return code.section().equals(title.section())
        && (code.division() == null
            || title.division() == null
            || Objects.equals(code.division(), title.division()));
  }

  /** Whether the code is surely one, though an unknown title follows: not "A bakery". */
  private static boolean standsByItself(Matcher parts) {
    boolean digits = parts.group("division") != null || parts.group("four") != null;
    boolean finer = parts.group("finer") != null && !parts.group("finer").isEmpty();
    boolean marked = !parts.group("gap").isBlank() || parts.group("letter") != null || finer;
    return parts.group("word") != null || (digits && marked);
  }
}
