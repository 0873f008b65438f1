package org.sojourn.cli.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sojourn.cli.golden.Figure.Value;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Statistic;

/** Answers, means, medians and shares of four data sets, and net scores of one. */
final class SatisfactionPaths {

  /** Methods of {@code interval} by R's names. */
  private static final List<String> INTERVALS =
      List.of("wilson", "wilson_cc", "clopper_pearson", "agresti_coull", "jeffreys");

  private final Runs runs;
  private final Map<String, Study> studies;
  private final Map<String, StudyRun> done = new HashMap<>();

  /**
   * With the runs of the studies of this class.
   *
   * @param scores adds its items
   */
  SatisfactionPaths(Runs runs, ConsistencyPaths scores) {
    this.runs = runs;
    studies =
        Stream.of(beps(), affairs(), lq2002(scores), bfi(scores))
            .collect(Collectors.toMap(Study::id, study -> study));
  }

  private static Study beps() {
    List<Map<String, String>> rows = GoldenFiles.data("beps");
    String vote = Groups.add(rows, "vote");
    String both = Groups.add(rows, "gender", "vote");
    String knowledge = Groups.add(rows, "political_knowledge");
    Study study = new Study("beps", rows);
    study.attribute(vote).attribute(both).attribute(knowledge);
    for (String item :
        List.of("Blair", "Hague", "Kennedy", "economic_cond_national", "economic_cond_household")) {
      add(study, item, 5, vote, both);
    }
    String minusOne =
        IntStream.rangeClosed(1, 11)
            .mapToObj(k -> "\"%d\": %d".formatted(k, k - 1))
            .collect(Collectors.joining(", ", "{from: Europe, values: {", "}}"));
    return study
        .closed("europe", Study.EXIT, 0, 10, minusOne)
        .indicator(
            "europe_net",
            "kind: net-score, item: europe, wave: exit",
            "breakdowns: [%s, %s]".formatted(both, knowledge));
  }

  private static Study affairs() {
    List<Map<String, String>> rows = GoldenFiles.data("affairs");
    String education = Groups.add(rows, "education");
    String occupation = Groups.add(rows, "occupation");
    Study study = new Study("affairs", rows).attribute(education).attribute(occupation);
    ComparisonPaths.addAffairs(study, rows, occupation);
    return add(study, "rating", 5, education, occupation);
  }

  private static Study lq2002(ConsistencyPaths scores) {
    List<Map<String, String>> rows = GoldenFiles.data("lq2002");
    String company = Groups.add(rows, "COMPID");
    Study study = new Study("lq2002", rows).attribute(company);
    scores.add(study, rows);
    SmallGroupPaths.addCompanies(study, company);
    return add(study, "LEAD01", 5, company);
  }

  private static Study bfi(ConsistencyPaths scores) {
    List<Map<String, String>> rows = GoldenFiles.data("bfi");
    String gender = Groups.add(rows, "gender");
    Study study = new Study("bfi", rows).attribute(gender);
    scores.add(study, rows);
    for (String trait : List.of("A", "C", "E", "N", "O")) {
      IntStream.rangeClosed(1, 5).forEach(i -> add(study, trait + i, 6, gender));
    }
    return study;
  }

  private static Study add(Study study, String column, int highest, String... breakdowns) {
    String item = id(column);
    String by = "breakdowns: [%s]".formatted(String.join(", ", breakdowns));
    study.closed(item, column, 1, highest).amount(item + "_amount", Study.EXIT, column);
    study.indicator(item + "_mean", "kind: mean, item: %s, wave: exit".formatted(item), by);
    study.indicator(
        item + "_median", "kind: amount, item: %s_amount, wave: exit".formatted(item), by);
    String share = "kind: share, item: %s, wave: exit, codes: [%d, %d]";
    study.indicator(item + "_bottom", share.formatted(item, 1, 2), by);
    for (String method : INTERVALS) {
      study.indicator(
          item + "_" + method,
          share.formatted(item, highest - 1, highest),
          by,
          "interval: " + interval(method));
    }
    return study;
  }

  private static String id(String column) {
    return column.toLowerCase(Locale.ROOT);
  }

  /** The run of a data set, made when it is first asked for. */
  StudyRun run(String dataset) {
    return done.computeIfAbsent(dataset, name -> runs.of(studies.get(name)));
  }

  /** The fields of {@code satisfaction.csv}. */
  Map<String, Value> satisfaction(Case of) {
    StudyRun run = run(of.dataset());
    String item = id(of.item());
    Cell cell = of.cell();
    Figure mean = run.figure(item + "_mean", null, Statistic.MEAN, cell);
    return switch (of.metric()) {
      case "n" -> Map.of("n_valid", mean.base(), "n_missing", mean.population().minus(mean.base()));
      case "count" ->
          IntStream.rangeClosed(1, of.dataset().equals("bfi") ? 6 : 5)
              .boxed()
              .collect(
                  Collectors.toMap(k -> "n_" + k, k -> run.answer(item + "_mean", cell, k).hits()));
      case "mean" ->
          Map.of(
              "n", mean.base(),
              "estimate", mean.value(),
              "se", mean.error(),
              "ci_low", mean.low(),
              "ci_high", mean.high(),
              "sd", run.figure(item + "_mean", null, Statistic.STANDARD_DEVIATION, cell).value(),
              "median", run.figure(item + "_median", null, Statistic.MEDIAN, cell).value());
      case "bottom2box" -> share(run.figure(item + "_bottom", null, Statistic.SHARE, cell));
      default -> top2box(run, item, cell);
    };
  }

  private static Map<String, Value> top2box(StudyRun run, String item, Cell cell) {
    Map<String, Value> fields = new HashMap<>();
    for (String method : INTERVALS) {
      Figure share = run.figure(item + "_" + method, null, Statistic.SHARE, cell);
      fields.putAll(share(share));
      fields.put(method + "_low", share.low().times(0.01));
      fields.put(method + "_high", share.high().times(0.01));
    }
    return fields;
  }

  /** Sojourn's name of an interval that R's fields call {@code method}. */
  static String interval(String method) {
    return method.replace("_cc", "-corrected").replace('_', '-');
  }

  /** Base, hits and share. */
  static Map<String, Value> share(Figure share) {
    return Map.of("n", share.base(), "x", share.hits(), "estimate", share.value().times(0.01));
  }

  /** The fields of {@code nps.csv}. */
  Map<String, Value> netScore(Case of) {
    StudyRun run = run("beps");
    Figure score = run.figure("europe_net", null, Statistic.NET_SCORE, of.cell());
    return Map.of(
        "n", score.base(),
        "n_missing", score.population().minus(score.base()),
        "promoters", answers(of, 9, 10),
        "passives", answers(of, 7, 8),
        "detractors", answers(of, 0, 6),
        "estimate", score.value(),
        "se", score.error(),
        "ci_low_t", score.low(),
        "ci_high_t", score.high());
  }

  private Value answers(Case of, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(code -> run("beps").answer("europe_net", of.cell(), code).hits())
        .reduce(Value::plus)
        .orElseThrow();
  }
}
