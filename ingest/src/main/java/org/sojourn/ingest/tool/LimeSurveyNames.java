package org.sojourn.ingest.tool;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.ingest.read.Heading;

/**
 * What LimeSurvey's columns are called by. A column is known by its code as exports write it
 * ({@code Q1[SQ001]}, with a second scale {@code Q1[SQ001][2]}) and as expressions do ({@code
 * Q1_SQ001}, {@code Q1_SQ001_1}), and by its text, whichever of them the heading shows.
 */
public final class LimeSurveyNames {

  private static final Pattern CODE_AND_TEXT =
      Pattern.compile("([A-Za-z]\\w*(?:\\[[^\\]\\s]*\\])*)\\.\\s+(.*)", Pattern.DOTALL);
  private static final Pattern IN_BRACKETS =
      Pattern.compile("([A-Za-z]\\w*)\\[([^\\]\\s]+)\\](?:\\[([12])\\])?");
  private static final Pattern AS_EXPRESSION = Pattern.compile("([A-Za-z][A-Za-z0-9]*)_(\\w+)");
  private static final Pattern WITH_SCALE = Pattern.compile("(\\w+)_([01])");

  private static final OwnColumns OWN =
      OwnColumns.of(
          Map.of(
              "id", List.of("Response ID", "Antwort ID"),
              "submitdate", List.of("Date submitted", "Datum Abgeschickt"),
              "lastpage", List.of("Last page", "Letzte Seite"),
              "startlanguage", List.of("Start language", "Start-Sprache"),
              "seed", List.of("Seed", "Zufallsstartwert"),
              "startdate", List.of("Date started", "Datum gestartet"),
              "datestamp", List.of("Date last action", "Datum letzte Aktivität"),
              "token", List.of("Access code", "Token", "Zugangscode", "Zugangsschlüssel"),
              "ipaddr", List.of("IP address", "IP-Adresse"),
              "refurl", List.of("Referrer URL")));

  private LimeSurveyNames() {}

  /** The name of the tool's own column that is headed {@code text}; empty for a question's. */
  public static Optional<String> own(String text) {
    String spaced = text.replace('_', ' ').replace('-', ' ');
    return OWN.name(text).or(() -> OWN.name(spaced));
  }

  /** The column that an export heads {@code text}: a code, a text, or a code, a dot and a text. */
  static Heading heading(String text) {
    Set<String> names = new LinkedHashSet<>();
    names.add(text);
    Matcher both = CODE_AND_TEXT.matcher(text.strip());
    if (both.matches()) {
      addCode(names, both.group(1));
      names.add(both.group(2));
    } else {
      addCode(names, text.strip());
    }
    own(text).ifPresent(names::add);
    return new Heading(List.copyOf(names));
  }

  /** The column with this code and text. */
  static Heading heading(String code, String text) {
    Set<String> names = new LinkedHashSet<>();
    addCode(names, code.strip());
    names.add(text);
    return new Heading(List.copyOf(names));
  }

  private static void addCode(Set<String> names, String code) {
    names.add(code);
    Matcher brackets = IN_BRACKETS.matcher(code);
    if (brackets.matches()) {
      String scale = brackets.group(3) == null ? "" : brackets.group(3).equals("1") ? "_0" : "_1";
      names.add(brackets.group(1) + "_" + brackets.group(2) + scale);
    }
    Matcher expression = AS_EXPRESSION.matcher(code);
    if (expression.matches()) {
      String question = expression.group(1);
      names.add(question + "[" + expression.group(2) + "]");
      Matcher scale = WITH_SCALE.matcher(expression.group(2));
      if (scale.matches()) {
        String number = scale.group(2).equals("0") ? "[1]" : "[2]";
        names.add(question + "[" + scale.group(1) + "]" + number);
      }
    }
  }
}
