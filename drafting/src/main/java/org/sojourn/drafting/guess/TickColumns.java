package org.sojourn.drafting.guess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.words.Headings;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.codebook.Ticks;
import org.sojourn.model.source.Format;

/**
 * Finds the columns over which a tool spreads one question with several answers: one for each
 * option, which says whether it was ticked. Their headings are the question's and the option's:
 * {@code Q2[SQ001]}, {@code How? [A fair]}, {@code how/fair}, {@code How?: A fair}, {@code How? - A
 * fair}.
 */
final class TickColumns {

  private static final List<Pattern> HEADINGS =
      List.of(
          Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]+)]"),
          Pattern.compile("([^\\s/]+(?:/[^\\s/]+)*)/([^\\s/]+)"),
          Pattern.compile("(.*\\S): (\\S.*)"),
          Pattern.compile("(.*\\S) - (\\S.*)"));
  private static final Set<String> WORDS =
      Stream.concat(Ticks.ticked().stream(), Ticks.unticked().stream())
          .map(Folded::of)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Map<String, Column>> groups = new LinkedHashMap<>();

  /** The questions that {@code columns} of an export in {@code format} are spread from. */
  TickColumns(List<Column> columns, Format format) {
    for (Column column : columns) {
      part(column, format)
          .ifPresent(
              part ->
                  groups
                      .computeIfAbsent(part.question(), q -> new LinkedHashMap<>())
                      .putIfAbsent(part.option(), column));
    }
    groups.values().removeIf(options -> options.size() < 2 || !anyTicked(options));
  }

  /** Question to option to column, in the order of the columns. */
  Map<String, Map<String, Column>> questions() {
    return groups;
  }

  /**
   * Whether {@code column} is one of these, or has the same answers joined: it is the question's.
   */
  boolean have(Column column) {
    return groups.containsKey(column.name())
        || groups.values().stream().anyMatch(options -> options.containsValue(column));
  }

  /** The question that is spread from {@code column} on; empty where it is not its first one. */
  Optional<String> startsAt(Column column) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().values().iterator().next().equals(column))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** {@code question} with its options. */
  Asked asked(String question) {
    Map<String, String> columns = new LinkedHashMap<>();
    groups.get(question).forEach((option, column) -> columns.put(option, column.name()));
    return new Asked(new Column(List.of(question), List.of()), new Answers.Spread(columns));
  }

  private static boolean anyTicked(Map<String, Column> options) {
    return options.values().stream().anyMatch(column -> column.filled() > 0);
  }

  private record Part(String question, String option) {}

  private static Optional<Part> part(Column column, Format format) {
    String heading = Asked.heading(column);
    for (Pattern pattern : HEADINGS) {
      boolean slash = pattern == HEADINGS.get(1);
      Matcher matcher = pattern.matcher(slash ? column.name() : heading);
      if (matcher.matches() && (!slash || format == Format.KOBO)) {
        Part part = new Part(matcher.group(1), matcher.group(2));
        return saysTicked(column, part.option()) ? Optional.of(part) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether all cells tick or do not; the option's own text ticks it as well. */
  private static boolean saysTicked(Column column, String option) {
    if (column.filled() == 0 && Headings.OTHER.in(option)) {
      return false;
    }
    return column.counts().keySet().stream()
        .map(Folded::of)
        .allMatch(text -> WORDS.contains(text) || text.equals(Folded.of(option)));
  }
}
