package org.sojourn.cli.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.sojourn.cli.golden.Figure.Value;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;

/**
 * What changed between two answers: moods before and after a film, sleep, weights as scores, and
 * the sight of two eyes. Groups are tested as items of their own, since a programme tests everybody
 * together.
 */
final class PairedPaths {

  private static final List<String> MOODS = List.of("EA", "TA", "PA", "NA");
  private static final List<String> FILMS = List.of("Film=1", "Film=2", "Film=3", "Film=4");

  private static final String NO = "breakdowns: []";

  /** Items among which a weight of up to 1,036 tenths of a pound is divided. */
  private static final int PARTS = 11;

  /** Added to the hours of sleep, which can be below 0. */
  private static final int SLEEP = 20;

  private final Map<String, StudyRun> runs = new HashMap<>();

  /** With the runs of the studies of this class. */
  PairedPaths(Runs runs) {
    for (Study study : List.of(affect(), sleep(), anorexia(), acuity())) {
      this.runs.put(study.id(), runs.of(study));
    }
  }

  private static Study affect() {
    List<Map<String, String>> rows = GoldenFiles.data("affect");
    Study study = new Study("affect", rows).attribute(Groups.add(rows, "Film"));
    for (String mood : MOODS) {
      pair(study, rows, mood, 40, v -> v, FILMS);
      for (int time = 1; time <= 2; time++) {
        int at = time;
        rows.forEach(row -> row.put(mood + ">=12" + at, row.get(mood + at)));
      }
      pair(study, rows, mood + ">=12", 1, v -> v >= 12 ? 1 : 0, FILMS);
    }
    return study;
  }

  private static Study sleep() {
    List<Map<String, String>> rows = GoldenFiles.data("sleep");
    for (Map<String, String> row : rows) {
      row.put("extra1", row.get("pre"));
      row.put("extra2", row.get("post"));
    }
    return pair(new Study("sleep", rows), rows, "extra", 100, v -> v + SLEEP, List.of());
  }

  private static Study acuity() {
    Counts counts = new Counts();
    for (Map<String, String> cell : GoldenFiles.data("visualacuity")) {
      cell.put("grade<=21", cell.get("right"));
      cell.put("grade<=22", cell.get("left"));
      counts.add(Long.parseLong(cell.get("Freq")), cell);
    }
    List<Map<String, String>> rows = counts.rows();
    Study study = new Study("visualacuity", rows).attribute(Groups.add(rows, "gender"));
    List<String> sexes = List.of("gender=male", "gender=female");
    return pair(study, rows, "grade<=2", 1, v -> v <= 2 ? 1 : 0, sexes);
  }

  /** An item asked twice, of everybody, and of each group as an item of its own. */
  private static Study pair(
      Study study,
      List<Map<String, String>> rows,
      String column,
      int highest,
      IntUnaryOperator code,
      List<String> groups) {
    List<String> breakdowns = groups.stream().map(g -> Groups.cell(g).breakdown()).toList();
    String by = "breakdowns: " + Set.copyOf(breakdowns);
    String all = id(column, "all");
    split(study, rows, column, all, "all", highest, code);
    for (String wave : List.of(Study.BEFORE, Study.EXIT)) {
      study.indicator(all + "_" + wave, "kind: mean, item: %s, wave: %s".formatted(all, wave), by);
    }
    gains(study, all, all, by);
    for (String group : groups) {
      String item = id(column, group);
      split(study, rows, column, item, group, highest, code);
      gains(study, item, item, NO);
    }
    return study;
  }

  private static void split(
      Study study,
      List<Map<String, String>> rows,
      String column,
      String item,
      String group,
      int highest,
      IntUnaryOperator code) {
    column(rows, column + "1", item + "1", group, code);
    column(rows, column + "2", item + "2", group, code);
    study.twice(item, item + "1", item + "2", 0, highest);
  }

  private static void gains(Study study, String name, String items, String by) {
    for (String test : List.of("signed-rank", "sign")) {
      study.indicator(
          name + "_" + test.replace('-', '_'),
          "kind: gain, items: [%s], pre: before, post: exit, test: %s".formatted(items, test),
          by);
    }
  }

  private static Study anorexia() {
    List<Map<String, String>> rows = GoldenFiles.data("anorexia");
    Study study = new Study("anorexia", rows).attribute(Groups.add(rows, "Treat"));
    study.attribute("by_two");
    for (Map<String, String> row : rows) {
      boolean isTreated = !row.get("Treat").equals("Cont");
      row.put("by_two", isTreated ? row.get("Treat") : "");
      row.put("Before", isTreated ? row.get("Prewt") : "");
      row.put("After", isTreated ? row.get("Postwt") : "");
    }
    for (String group : List.of("all", "Treat=CBT", "Treat=Cont", "Treat=FT")) {
      String items = parts(study, rows, group, "Prewt", "Postwt", id("weight", group));
      gains(study, id("weight", group), items, group.equals("all") ? "breakdowns: [by_treat]" : NO);
    }
    compared(study, "all_weights", parts(study, rows, "all", "Prewt", "Postwt", "w"), "by_treat");
    compared(study, "two_weights", parts(study, rows, "all", "Before", "After", "v"), "by_two");
    return study;
  }

  /** Divides a weight among items whose sum it is; gives their names. */
  private static String parts(
      Study study,
      List<Map<String, String>> rows,
      String group,
      String before,
      String after,
      String name) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      int part = i;
      String item = name + "_part" + i;
      column(rows, before, item + "1", group, v -> (v + part) / PARTS);
      column(rows, after, item + "2", group, v -> (v + part) / PARTS);
      study.twice(item, item + "1", item + "2", 0, 100);
      items.add(item);
    }
    return String.join(", ", items);
  }

  private static void compared(Study study, String name, String items, String by) {
    study.indicator(
        name,
        "kind: gain, items: [%s], pre: before, post: exit".formatted(items),
        "breakdowns: [%s]".formatted(by),
        "compare: [%s]".formatted(by));
  }

  /** Adds a column with what {@code code} makes of another one in a group, blank elsewhere. */
  private static void column(
      List<Map<String, String>> rows, String from, String to, String group, IntUnaryOperator code) {
    for (Map<String, String> row : rows) {
      String[] pair = group.split("=");
      boolean in = pair.length == 1 || row.get(pair[0]).equals(pair[1]);
      String text = row.get(from);
      row.put(
          to, in && !text.isEmpty() ? String.valueOf(code.applyAsInt(Integer.parseInt(text))) : "");
    }
  }

  private static String id(String item, String group) {
    String name = group.equals("all") ? item : item + "_" + group;
    return name.replaceAll("[<>=]+", "_").toLowerCase(Locale.ROOT);
  }

  /** The fields of {@code paired.csv}. */
  Map<String, Value> paired(Case of) {
    StudyRun run = runs.get(of.dataset());
    if (run == null || of.metric().equals("bowker") || of.item().equals("state")) {
      return Map.of();
    }
    String name = id(of.item(), "all");
    boolean isScore = of.dataset().equals("anorexia");
    Change change =
        new Change(run, name, isScore ? null : name, of.cell(), id(of.item(), of.group()));
    return switch (of.metric()) {
      case "paired_n" -> change.sizes();
      case "paired_t" -> change.student(isScore ? PARTS : 1, shift(of));
      case "effect_size_paired" -> change.effectSize();
      case "wilcoxon_signed_rank" -> change.signedRank();
      case "sign_test" -> change.sign();
      default -> change.mcNemar();
    };
  }

  private static int shift(Case of) {
    return of.dataset().equals("sleep") ? SLEEP : 0;
  }

  /** Changes of weights compared between treatments: fields of {@code groups.csv}. */
  Map<String, Value> groups(Case of) {
    StudyRun run = runs.get("anorexia");
    if (of.metric().equals("welch_anova")) {
      Comparison test = run.comparison(Comparison.Question.DIFFERENCE, "all_weights", "by_treat");
      return Map.of(
          "statistic", shown(test.statistic()),
          "df1", shown(test.degrees()),
          "df2", shown(test.denominatorDegrees()),
          "p_value", shown(test.pValue()));
    }
    ComparisonPair test = run.pair("two_weights", "by_two");
    return switch (of.metric()) {
      case "welch_t" ->
          Map.of(
              "estimate", shown(test.difference()).times(PARTS),
              "ci_low", shown(test.low()).times(PARTS),
              "ci_high", shown(test.high()).times(PARTS),
              "statistic", shown(test.statistic()),
              "df", shown(test.degrees()),
              "p_value", shown(test.pValue()));
      case "cohens_d" -> Map.of("g", shown(test.effectSize()));
      default -> Map.of();
    };
  }

  private static Value shown(Double number) {
    return new Value(number, true);
  }
}
