package org.sojourn.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.model.estimate.Comparison.Question.DIFFERENCE;
import static org.sojourn.model.estimate.Comparison.Question.TREND;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.cli.golden.Figure.Value;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Statistic;

/** Groups of real data, and of counts, compared out of their published figures. */
final class ComparisonPaths {

  private static final List<String> BEPS =
      List.of("Blair", "Hague", "Kennedy", "economic_cond_national", "economic_cond_household");

  private static final String MEAN = "kind: mean, item: %s, wave: exit";
  private static final String SHARE = "kind: share, item: %s, wave: exit, codes: [%s]";

  private final Map<String, StudyRun> runs = new HashMap<>();

  /** Items of two shares by group, {@code grid} or a department. */
  private static final Map<String, String> TWO_SHARES = new TreeMap<>();

  /**
   * With the runs of the studies of this class.
   *
   * @param studies with the run of {@code affairs}, see {@link #addAffairs}
   */
  ComparisonPaths(Runs runs, SatisfactionPaths studies) {
    this.runs.put("affairs", studies.run("affairs"));
    this.runs.put("affairs_small", studies.run("affairs"));
    for (Study study : List.of(beps(), counts())) {
      this.runs.put(study.id(), runs.of(study));
    }
    this.runs.put("beps", this.runs.get("beps-groups"));
  }

  /**
   * Each question twice: one person alone gave some answer, so only one breakdown shows them all.
   */
  private static Study beps() {
    List<Map<String, String>> rows = GoldenFiles.data("beps");
    String gender = Groups.add(rows, "gender");
    String vote = Groups.add(rows, "vote");
    String economy = Groups.add(rows, "economic_cond_national");
    rows.forEach(row -> row.put("labour", row.get("vote").equals("Labour") ? "1" : "0"));
    start(rows, "economic_cond_national");
    Study study = new Study("beps-groups", rows).start("start");
    study.attribute(gender).attribute(vote).attribute(economy).closed("labour", "labour", 0, 1);
    compared(study, "labour_share", SHARE.formatted("labour", "1"), economy);
    trend(study, "labour_trend", SHARE.formatted("labour", "1"));
    for (String column : BEPS) {
      String item = column.toLowerCase(Locale.ROOT);
      study.closed(item, column, 1, 5).closed(item + "_x", column, 1, 5);
      compared(study, item + "_mean", MEAN.formatted(item), vote);
      compared(study, item + "_x_mean", MEAN.formatted(item + "_x"), gender);
      compared(study, item + "_share", SHARE.formatted(item + "_x", "4, 5"), gender);
    }
    return study;
  }

  /** Adds comparisons of the ratings of marriages to their study. */
  static void addAffairs(Study study, List<Map<String, String>> rows, String occupation) {
    String religion = Groups.add(rows, "religiousness");
    String years = Groups.add(rows, "yearsmarried");
    String children = Groups.add(rows, "children");
    for (Map<String, String> row : rows) {
      String work = row.get("occupation");
      row.put("by_two", work.matches("[27]") ? "occupation " + work : "");
    }
    for (String by : List.of(religion, years, children, "by_two")) {
      study.attribute(by);
    }
    start(rows, "religiousness");
    trend(study.start("start"), "rating_trend", SHARE.formatted("rating", "4, 5"));
    String[] by = {religion, occupation, children, "by_two"};
    compared(study, "rating_ranks", MEAN.formatted("rating"), by);
    compared(study, "rating_share", SHARE.formatted("rating", "4, 5"), religion, years);
  }

  /** Counts of two groups each, of four, and of incomes by how content people are. */
  private static Study counts() {
    Counts counts = new Counts();
    for (Case of : twoShareCases()) {
      TWO_SHARES.put(of.group(), "two_shares_" + TWO_SHARES.size());
      for (String side : List.of("1", "2")) {
        long[] c = count(of, side);
        counts.add(c[0], c[1], TWO_SHARES.get(of.group()), Map.of("by_side", side));
      }
    }
    long[][] smokers = {{83, 86}, {90, 93}, {129, 136}, {70, 82}};
    for (int i = 0; i < smokers.length; i++) {
      counts.add(
          smokers[i][0],
          smokers[i][1],
          "smokers",
          Map.of("by_clinic", "clinic " + i, "start", Study.quarter(i + 1)));
    }
    poorest(counts);
    Study study = new Study("counts", counts.rows()).start("start");
    study.attribute("by_side").attribute("by_clinic").attribute("by_satisfaction");
    share(study, "smokers", "by_clinic");
    trend(study, "smokers_trend", SHARE.formatted("smokers", "1"));
    share(study, "poorest", "by_satisfaction");
    TWO_SHARES.values().forEach(item -> share(study, item, "by_side"));
    return study;
  }

  private static void share(Study study, String item, String by) {
    study.closed(item, item, 0, 1);
    compared(study, item + "_share", SHARE.formatted(item, "1"), by);
  }

  private static List<Case> twoShareCases() {
    return GoldenFiles.expected("groups").stream()
        .filter(row -> row.get("metric").equals("two_proportions"))
        .filter(row -> !row.get("dataset").equals("beps"))
        .map(Case::of)
        .distinct()
        .toList();
  }

  /** People of the two lowest incomes. */
  private static void poorest(Counts counts) {
    for (Map<String, String> cell : GoldenFiles.data("jobsatisfaction")) {
      String income = cell.get("Income");
      if (income.matches("<5000|5000-15000")) {
        counts.add(
            Long.parseLong(cell.get("Freq")),
            Map.of(
                "poorest",
                income.startsWith("<") ? "1" : "0",
                "by_satisfaction",
                cell.get("Job.Satisfaction")));
      }
    }
  }

  /** Hits and size of one of two groups. */
  private static long[] count(Case of, String side) {
    return GoldenFiles.expected("groups").stream()
        .filter(row -> row.get("metric").equals("two_proportions"))
        .filter(row -> Case.of(row).equals(of))
        .filter(row -> row.get("field").matches("[xn]" + side))
        .sorted((a, b) -> b.get("field").compareTo(a.get("field")))
        .mapToLong(row -> (long) Double.parseDouble(row.get("value")))
        .toArray();
  }

  private static void compared(Study study, String name, String measure, String... by) {
    String list = List.of(by).toString();
    study.indicator(name, measure, "breakdowns: " + list, "compare: " + list);
  }

  /** Lets exchanges start in the quarter that a score from 1 on stands for. */
  private static void start(List<Map<String, String>> rows, String score) {
    rows.forEach(row -> row.put("start", Study.quarter(Integer.parseInt(row.get(score)))));
  }

  private static void trend(Study study, String name, String measure) {
    study.indicator(name, measure, "breakdowns: [cohort]", "trend: [cohort]");
  }

  /** The fields of {@code groups.csv}. */
  Map<String, Value> groups(PairedPaths changes, Case of) {
    if (of.item().equals("change")) {
      return changes.groups(of);
    }
    return switch (of.metric()) {
      case "two_proportions" -> twoShares(of);
      case "kruskal_wallis" -> kruskal(of);
      case "mann_whitney" -> mannWhitney(of);
      case "fisher_rc" ->
          Map.of(
              "p_value",
              exact(runs.get("counts").comparison(DIFFERENCE, "poorest_share", "by_satisfaction")));
      default -> Map.of();
    };
  }

  private static Value exact(Comparison test) {
    assertThat(test.test()).isEqualTo("Fisher's exact");
    return shown(test.pValue());
  }

  private Map<String, Value> kruskal(Case of) {
    String name = of.dataset().equals("beps") ? id(of) + "_mean" : "rating_ranks";
    Comparison test = runs.get(of.dataset()).comparison(DIFFERENCE, name, "by_" + of.group());
    Map<String, Value> fields = new HashMap<>(test(test));
    fields.put("n", shown(test.base()));
    fields.put("groups", shown(test.groups()));
    fields.put("epsilon_squared", shown(test.effectSize()));
    return fields;
  }

  private Map<String, Value> mannWhitney(Case of) {
    boolean isBeps = of.dataset().equals("beps");
    String name = isBeps ? id(of) + "_x_mean" : "rating_ranks";
    String by = isBeps ? "by_gender" : of.dataset().equals("affairs") ? "by_children" : "by_two";
    StudyRun run = runs.get(of.dataset());
    ComparisonPair test = run.pair(name, by);
    Map<String, Value> fields = new HashMap<>();
    fields.put("n_x", run.figure(name, null, Statistic.MEAN, test.first()).base());
    fields.put("n_y", run.figure(name, null, Statistic.MEAN, test.second()).base());
    fields.put("cliffs_delta", shown(test.effectSize()));
    if (test.statistic() == null) {
      fields.put("p_exact", shown(test.pValue()));
    } else {
      fields.put("z_coin", shown(test.statistic()));
      fields.put("p_normal_nocorrect", shown(test.pValue()));
      fields.put("p_coin_asymptotic", shown(test.pValue()));
    }
    return fields;
  }

  private static String id(Case of) {
    return of.item().replace("_top2", "").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Value> test(Comparison test) {
    return Map.of(
        "statistic", shown(test.statistic()),
        "df", shown(test.degrees()),
        "p_value", shown(test.pValue()));
  }

  private static Value shown(Number number) {
    return new Value(number == null ? Double.NaN : number.doubleValue(), true);
  }

  private Map<String, Value> twoShares(Case of) {
    boolean isBeps = of.dataset().equals("beps");
    StudyRun run = runs.get(isBeps ? "beps-groups" : "counts");
    String name = (isBeps ? id(of) : TWO_SHARES.get(of.group())) + "_share";
    String by = isBeps ? "by_gender" : "by_side";
    Figure one = share(run, name, by, isBeps ? "gender=female" : "1");
    Figure two = share(run, name, by, isBeps ? "gender=male" : "2");
    ComparisonPair test = run.pair(name, by);
    Map<String, Value> fields = new HashMap<>();
    fields.put("x1", one.hits());
    fields.put("n1", one.base());
    fields.put("x2", two.hits());
    fields.put("n2", two.base());
    fields.put("estimate", shown(test.difference()).times(0.01));
    fields.put("newcombe_low", shown(test.low()).times(0.01));
    fields.put("newcombe_high", shown(test.high()).times(0.01));
    if (test.test().startsWith("Fisher")) {
      fields.put("fisher_p", shown(test.pValue()));
    } else {
      fields.put("chisq_nocorrect", shown(test.statistic()));
      fields.put("p_nocorrect", shown(test.pValue()));
    }
    return fields;
  }

  private static Figure share(StudyRun run, String name, String by, String key) {
    return run.figure(name, null, Statistic.SHARE, new Cell(by, List.of(key)));
  }

  /** The fields of {@code trend.csv}. */
  Map<String, Value> trend(Case of) {
    if (of.metric().equals("spearman")) {
      return Map.of();
    }
    boolean byYears = of.item().contains("yearsmarried");
    return switch (of.dataset()) {
      case "fleiss_smokers" -> trend("counts", "smokers", "by_clinic", !of.group().equals("all"));
      case "beps" -> trend("beps", "labour", "by_economic_cond_national", false);
      default ->
          trend("affairs", "rating", byYears ? "by_yearsmarried" : "by_religiousness", byYears);
    };
  }

  /** Quarters have scores of 1, 2, 3 and so on: trends along others have no programme. */
  private Map<String, Value> trend(String study, String name, String by, boolean otherScores) {
    Map<String, Value> fields = new HashMap<>();
    Comparison groups = runs.get(study).comparison(DIFFERENCE, name + "_share", by);
    fields.put("groups", shown(groups.groups()));
    if (groups.test().equals("chi-squared")) {
      fields.put("heterogeneity_chisq", shown(groups.statistic()));
      fields.put("heterogeneity_df", shown(groups.degrees()));
      fields.put("heterogeneity_p", shown(groups.pValue()));
    }
    if (!otherScores) {
      Comparison trend = runs.get(study).comparison(TREND, name + "_trend", "cohort");
      fields.put("z", shown(trend.statistic()));
      fields.put("statistic", shown(trend.statistic() * trend.statistic()));
      fields.put("p_value", shown(trend.pValue()));
    }
    return fields;
  }
}
