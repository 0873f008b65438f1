package org.sojourn.drafting.programme;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.drafting.codebook.DraftInstrument;
import org.sojourn.drafting.codebook.DraftScale;
import org.sojourn.drafting.guess.AttributeGuess;
import org.sojourn.drafting.guess.ProgrammeGuess;
import org.sojourn.drafting.likert.KnownScales;
import org.sojourn.drafting.page.Page;
import org.sojourn.drafting.page.Scalar;
import org.sojourn.drafting.text.Ids;
import org.sojourn.drafting.words.Moments;
import org.sojourn.drafting.words.Parties;
import org.sojourn.model.programme.Role;
import org.sojourn.model.source.CanonicalTable;

/** Writes {@code programme.yaml}. */
final class ProgrammePage {

  private ProgrammePage() {}

  /** The page of a programme called {@code name}, after its directory. */
  static Page of(String name, ProgrammeGuess guess) {
    Page page = new Page("programme.yaml");
    page.line(0, "id: " + Scalar.of(id(name)));
    page.decide(0, "the programme's name, and what it is in one or two sentences");
    page.line(0, "title: " + Page.texts(Map.of("en", title(name))));
    page.line(
        0, "summary: " + Page.texts(Map.of("en", "What this programme is, in one sentence.")));
    languages(page, guess);
    period(page, guess);
    waves(page, guess.instruments());
    roles(page, guess.instruments());
    if (guess.rules(CanonicalTable.EXCHANGES).isEmpty() && !guess.instruments().isEmpty()) {
      page.decide(0, "where are the exchanges? Without them every response is refused");
    }
    page.line(0, "population: completed");
    attributes(page, guess.attributes());
    page.decide(
        0,
        "from how many respondents on figures are published; 'open' where the number of exchanges is"
            + " public anyway");
    page.line(0, "disclosure: {threshold: 5, operational: protected}");
    return page;
  }

  /** Names of programmes have single hyphens between letters and digits. */
  static String id(String name) {
    return Ids.plain(name, '-', "programme");
  }

  static String title(String name) {
    String words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? "Programme"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Labels of answers tell in which other languages people were asked. */
  private static void languages(Page page, ProgrammeGuess guess) {
    String others =
        guess.scales().stream()
            .flatMap(ProgrammePage::languages)
            .filter(language -> !language.equals("en"))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      page.decide(
          0,
          ("questions were asked in other languages (%s), and texts under 'en' can be in them:"
                  + " translate these, or name the languages of the report here")
              .formatted(others));
    }
    page.line(0, "languages: [en]");
  }

  /** Those of the labels, and that of the other texts where they are labels of a common scale. */
  private static Stream<String> languages(DraftScale scale) {
    List<String> others = scale.answers().stream().flatMap(a -> a.also().stream()).toList();
    return Stream.concat(
        scale.answers().stream().flatMap(answer -> answer.label().keySet().stream()),
        KnownScales.find(others).map(KnownScales.Match::language).stream());
  }

  private static void period(Page page, ProgrammeGuess guess) {
    if (guess.first().isPresent() && guess.last().isPresent()) {
      LocalDate from = guess.first().get().with(TemporalAdjusters.firstDayOfMonth());
      LocalDate to = guess.last().get().with(TemporalAdjusters.lastDayOfMonth());
      page.decide(0, "the first and last day: these are the months of the first and the last stay");
      page.line(0, "period: {from: %s, to: %s}".formatted(from, to));
    } else {
      page.decide(0, "the first and last day: the exports tell no days of exchanges");
      page.line(0, "period: {from: 2000-01-01, to: 2000-12-31}");
    }
  }

  private static void waves(Page page, List<DraftInstrument> instruments) {
    List<String> waves =
        instruments.stream()
            .map(DraftInstrument::wave)
            .distinct()
            .sorted(Comparator.comparingInt(ProgrammePage::order).thenComparing(wave -> wave))
            .toList();
    if (waves.isEmpty()) {
      return;
    }
    page.line(0, "waves:");
    for (String wave : waves) {
      String label = order(wave) < Moments.ORDER.size() ? Moments.label(wave) : title(wave);
      page.line(2, "- {id: %s, label: %s}".formatted(wave, Page.texts(Map.of("en", label))));
    }
  }

  private static int order(String wave) {
    int order = Moments.ORDER.indexOf(wave);
    return order < 0 ? Moments.ORDER.size() : order;
  }

  private static void roles(Page page, List<DraftInstrument> instruments) {
    Map<Role, String> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      if (instruments.stream().anyMatch(instrument -> instrument.role() == role)) {
        roles.put(role, Parties.label(role));
      }
    }
    if (!roles.isEmpty()) {
      page.line(0, "roles:");
    }
    roles.forEach(
        (role, label) -> page.line(2, role.id() + ": " + Page.texts(Map.of("en", label))));
  }

  private static void attributes(Page page, List<AttributeGuess> attributes) {
    if (attributes.isEmpty()) {
      return;
    }
    page.decide(0, "which further columns of the exchanges are wanted; units belong in the labels");
    page.line(0, "attributes:");
    for (AttributeGuess attribute : attributes) {
      page.line(
          2,
          "- {id: %s, type: %s, label: %s}"
              .formatted(
                  attribute.id(),
                  attribute.number() ? "number" : "text",
                  Page.texts(Map.of("en", attribute.label()))));
    }
  }
}
