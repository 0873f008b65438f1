package org.sojourn.transform.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.comparison.ComparisonPairs;
import org.sojourn.transform.comparison.Comparisons;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.cube.ResponseRow;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.smallarea.ShrunkenShares;

/**
 * A golden data set on the way of every programme: each row is an exchange whose host answered,
 * counted into a cube, estimated, put under disclosure control with the lowest threshold, shrunken
 * and compared.
 */
final class GoldenPublished {

  private final ProgrammeDirectory programme;
  private final List<Estimate> figures;
  private final List<Comparison> comparisons;
  private final List<ComparisonPair> pairs;

  /**
   * Publishes a data set.
   *
   * @param folder for the programme's files
   * @param rows the rows, with items and attributes by their names in the programme
   * @param items closed items, codes 1 to {@code codes}
   * @param attributes text columns; {@code cohort} is the one that every programme has
   * @param indicators their YAML
   */
  GoldenPublished(
      Path folder,
      List<Map<String, String>> rows,
      List<String> items,
      int codes,
      List<String> attributes,
      String indicators) {
    write(folder, items, codes, attributes, indicators);
    programme = ProgrammeLoader.load(folder);
    CubePlan plan = PlanCompiler.compile(programme);
    CubeBuilder builder = new CubeBuilder(plan);
    for (int i = 0; i < rows.size(); i++) {
      builder.add(exchange("E" + i, rows.get(i), plan));
    }
    List<Estimate> estimates = Estimation.of(programme, builder.cube());
    figures =
        ShrunkenShares.beside(
            programme, DisclosureControl.protect(programme, estimates).estimates());
    comparisons = Comparisons.of(programme, figures);
    pairs = ComparisonPairs.of(programme, figures, comparisons);
  }

  private static ExchangeGroup exchange(String key, Map<String, String> row, CubePlan plan) {
    byte[] codes = new byte[plan.closedItems().size()];
    for (int i = 0; i < codes.length; i++) {
      String answer = row.get(plan.closedItems().get(i));
      codes[i] = answer.isEmpty() ? (byte) MissingReason.SKIPPED.code() : Byte.parseByte(answer);
    }
    String[] attributes = plan.attributes().stream().map(row::get).toArray(String[]::new);
    return new ExchangeGroup(
        new ExchangeRow(key, ExchangeStatus.COMPLETED, attributes, new Double[0]),
        List.of(new ResponseRow(Role.HOST, "exit", "host-exit", true, codes, new Double[0])));
  }

  private static void write(
      Path folder, List<String> items, int codes, List<String> attributes, String indicators) {
    String declared =
        each(
            attributes,
            a -> a.equals("cohort") ? "" : "  - {id: %1$s, type: text, label: {en: %1$s}}\n");
    file(
        folder,
        "programme.yaml",
        """
        id: golden
        title: {en: Golden}
        summary: {en: Data of which R knows the figures.}
        languages: [en]
        period: {from: 2017-01-01, to: 2018-12-31}
        waves: [{id: exit, label: {en: Exit}}]
        roles: {host: {en: Host}}
        estimation: {finite-population: false}
        disclosure: {threshold: 2, operational: open}
        """
            + (declared.isEmpty() ? "" : "attributes:\n" + declared));
    file(
        folder,
        "codebook/scales.yaml",
        "scales:\n  - id: s\n    answers:\n"
            + IntStream.rangeClosed(1, codes)
                .mapToObj("      - {code: %1$d, label: {en: \"%1$d\"}}\n"::formatted)
                .collect(Collectors.joining()));
    file(
        folder,
        "codebook/host-exit.yaml",
        "instrument: host-exit\nrole: host\nwave: exit\ntitle: {en: Host}\nitems:\n"
            + each(items, i -> "  - {id: %1$s, scale: s, label: {en: %1$s}}\n"));
    file(
        folder,
        "sources/exchanges.yaml",
        "source: exchanges\ntable: exchanges\nformat: csv\nfiles: e.csv\n"
            + "columns: {exchange: E, status: S, start: D"
            + each(attributes, a -> a.equals("cohort") ? "" : ", %1$s: %1$s")
            + "}\n");
    file(
        folder,
        "sources/answers.yaml",
        "source: answers\ntable: responses\ninstrument: host-exit\nformat: csv\nfiles: a.csv\n"
            + "columns: {exchange: E}\nitems:\n"
            + each(items, i -> "  %1$s: %1$s\n"));
    file(folder, "report.yaml", "title: {en: Golden}\n");
    file(folder, "indicators.yaml", "indicators:\n" + indicators);
  }

  private static String each(List<String> names, Function<String, String> pattern) {
    return names.stream().map(n -> pattern.apply(n).formatted(n)).collect(Collectors.joining());
  }

  private static void file(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The YAML of an indicator. */
  static String indicator(String id, String measure, String groups) {
    return """
      - id: %1$s
        label: {en: %1$s}
        construct: satisfaction
        criterion: effectiveness
        measure: {%2$s, wave: exit, roles: [host]}
        %3$s
    """
        .formatted(id, measure, groups);
  }

  /** The only comparison of an indicator with a question. */
  Comparison comparison(String indicator, Question question) {
    return comparisons.stream()
        .filter(c -> c.indicator().equals(indicator) && c.question() == question)
        .findFirst()
        .orElseThrow();
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  /** The pairs of an indicator. */
  List<ComparisonPair> pairs(String indicator) {
    return pairs.stream().filter(p -> p.indicator().equals(indicator)).toList();
  }

  /** A published figure. */
  Estimate figure(String indicator, Statistic statistic, Cell cell) {
    return figures.stream()
        .filter(e -> e.indicator().equals(indicator))
        .filter(e -> e.statistic() == statistic && e.cell().equals(cell))
        .findFirst()
        .orElseThrow();
  }

  /** Every published figure. */
  List<Estimate> figures() {
    return figures;
  }
}
