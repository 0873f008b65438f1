package org.sojourn.drafting.likert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The common answer scales in English, German, French, Spanish and Italian, and which of them a set
 * of labels belongs to. The list is a resource: {@code scales.tsv}.
 */
public final class KnownScales {

  /** Languages in which the scales are known. */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it");

  private static final List<KnownScale> ALL = read();

  private KnownScales() {}

  /**
   * A scale that labels belong to.
   *
   * @param scale the scale
   * @param language of the labels
   * @param codes each label to its code
   */
  public record Match(KnownScale scale, String language, Map<String, Integer> codes) {}

  /** The scale called {@code id}. */
  public static KnownScale of(String id) {
    return ALL.stream().filter(scale -> scale.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * The scale with the fewest answers that has every one of {@code labels} as an answer of its own
   * in one language: the first one in the list where several have.
   *
   * @return empty where fewer than two labels are given, or none of the scales has them all
   */
  public static Optional<Match> find(Collection<String> labels) {
    if (labels.size() < 2) {
      return Optional.empty();
    }
    List<Match> matches = new ArrayList<>();
    for (String language : LANGUAGES) {
      ALL.forEach(scale -> match(scale, language, labels).ifPresent(matches::add));
    }
    return matches.stream().min(Comparator.comparingInt(match -> match.scale().levels().size()));
  }

  /** What {@code labels} are on {@code scale}, in whichever language knows all of them. */
  public static Optional<Match> on(KnownScale scale, Collection<String> labels) {
    return LANGUAGES.stream()
        .map(language -> match(scale, language, labels))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Match> match(
      KnownScale scale, String language, Collection<String> labels) {
    Map<String, Integer> codes = new LinkedHashMap<>();
    for (String label : labels) {
      scale.levels().stream()
          .filter(level -> says(level, language, label))
          .findFirst()
          .ifPresent(level -> codes.put(label, level.code()));
    }
    boolean apart = codes.values().stream().distinct().count() == labels.size();
    return apart ? Optional.of(new Match(scale, language, codes)) : Optional.empty();
  }

  private static boolean says(KnownScale.Level level, String language, String label) {
    String wanted = Phrase.of(label);
    return level.words().get(language).stream().map(Phrase::of).anyMatch(wanted::equals);
  }

  private static List<KnownScale> read() {
    Map<String, List<KnownScale.Level>> scales = new LinkedHashMap<>();
    try (InputStream stream = KnownScales.class.getResourceAsStream("scales.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().skip(1).toList()) {
        String[] cells = line.split("\t", -1);
        scales.computeIfAbsent(cells[0], id -> new ArrayList<>()).add(level(cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scales.entrySet().stream()
        .map(scale -> new KnownScale(scale.getKey(), List.copyOf(scale.getValue())))
        .toList();
  }

  private static KnownScale.Level level(String[] cells) {
    Map<String, List<String>> words = new TreeMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      words.put(LANGUAGES.get(i), List.of(cells[3 + i].split("\\|")));
    }
    return new KnownScale.Level(Integer.parseInt(cells[1]), cells[2].equals("neutral"), words);
  }
}
