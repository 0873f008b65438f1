package org.sojourn.drafting.look;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.ingest.text.Folded;
import org.sojourn.ingest.tool.LimeSurveyNames;
import org.sojourn.model.source.Format;

/** Tells by the first rows of a grid which survey tool wrote it. */
final class Tools {

  private static final Set<String> GOOGLE =
      Set.of(
          "timestamp", "zeitstempel", "horodateur", "marca temporal", "informazioni cronologiche");
  private static final Set<String> MICROSOFT_START =
      Set.of("start time", "startzeit", "heure de début", "hora de inicio", "ora di inizio");

  private Tools() {}

  /** The tool's format, empty where the grid has the marks of none. */
  static Optional<Format> of(GridStart start) {
    Set<String> names =
        start.headings().stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    List<String> second = start.below(1);
    if (isEuSurvey(start)) {
      return Optional.of(Format.EUSURVEY_XLSX);
    }
    if (start.below(2).stream().anyMatch(cell -> cell.matches("\\{.*\"ImportId\".*}"))) {
      return Optional.of(Format.QUALTRICS);
    }
    if (second.contains("id") && second.contains("submitdate")) {
      return Optional.of(Format.LIMESURVEY_VV);
    }
    if (isSurveyMonkey(names, second)) {
      return Optional.of(Format.SURVEYMONKEY);
    }
    if (isLimeSurvey(start.headings())) {
      return Optional.of(Format.LIMESURVEY_CSV);
    }
    if (names.contains("_uuid") || names.contains("_submission_time")) {
      return Optional.of(Format.KOBO);
    }
    return forms(start.headings());
  }

  private static boolean isEuSurvey(GridStart start) {
    return start.first().size() > 2
        && start.first().get(0).cell(0).strip().equals("Alias")
        && start.first().get(1).cell(0).strip().equals("Export Date");
  }

  private static boolean isSurveyMonkey(Set<String> names, List<String> second) {
    return names.contains("respondent id") && !second.isEmpty() && second.get(0).isEmpty();
  }

  /** By the tool's own columns, headed by their codes or in the language of the exporter. */
  private static boolean isLimeSurvey(List<String> headings) {
    Set<String> texts =
        headings.stream()
            .map(LimeSurveyNames::own)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Set<String> codes = headings.stream().map(Folded::of).collect(Collectors.toSet());
    return texts.containsAll(Set.of("id", "submitdate"))
        || codes.containsAll(Set.of("id", "submitdate"))
            && (codes.contains("lastpage") || codes.contains("startlanguage"));
  }

  private static Optional<Format> forms(List<String> headings) {
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    String first = headings.get(0).toLowerCase(Locale.ROOT);
    String second = headings.size() > 1 ? headings.get(1).toLowerCase(Locale.ROOT) : "";
    if (GOOGLE.contains(first)) {
      return Optional.of(Format.GOOGLE_FORMS);
    }
    return first.equals("id") && MICROSOFT_START.contains(second)
        ? Optional.of(Format.MICROSOFT_FORMS)
        : Optional.empty();
  }
}
