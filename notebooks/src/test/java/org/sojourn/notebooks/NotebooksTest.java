package org.sojourn.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notebooks, executed from clean on a run of the example: what stands below their cells. */
class NotebooksTest {

  private static final String OVERALL =
      "SELECT * FROM estimates WHERE indicator = ? AND statistic = ? AND breakdown = 'overall'"
          + " AND item IS NULL";

  private static Row overall(String indicator, String statistic) {
    return Example.published().query(OVERALL, indicator, statistic).only();
  }

  private static String percent(double number) {
    return String.format(Locale.ROOT, "%.1f %%", number);
  }

  @ParameterizedTest
  @CsvSource({"1-first-look, 3", "2-methods, 1", "3-own-question, 1", "4-spark, 1"})
  void everyCellRunsAndEveryChartIsAPictureWithWords(String name, int charts) {
    ExecutedNotebook notebook = Example.notebook(name);
    assertThat(notebook.cells())
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.get("execution_count").asInt()).isPositive());
    assertThat(notebook.kinds()).containsOnly("display_data");
    assertThat(notebook.pictures())
        .hasSize(charts)
        .allSatisfy(
            picture -> {
              assertThat(picture.image().getWidth()).isEqualTo(2 * Style.WIDTH);
              assertThat(picture.image().getHeight()).isGreaterThan(500);
              assertThat(picture.alternative()).hasSizeGreaterThan(100).contains("n = ");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-first-look", "2-methods", "3-own-question", "4-spark"})
  void aPageHoldsItsChartsAndAsksNobodyForAnything(String name) throws IOException {
    ExecutedNotebook notebook = Example.notebook(name);
    Path file = notebook.file().resolveSibling(name + ".html");
    Document page = Jsoup.parse(Files.readString(file));
    assertThat(page.select("img[alt]")).hasSameSizeAs(notebook.pictures());
    assertThat(page.select("script[src~=.], link[href], img[src^=http], iframe")).isEmpty();
  }

  @Test
  void theFirstLookShowsHeadlineFiguresAsPublished() {
    List<List<String>> shown = Example.notebook("1-first-look").table("Headline figures");
    List<String> indicators =
        List.of(
            "sending_match",
            "host_match",
            "cross_border",
            "new_products",
            "expected_skills",
            "career");
    assertThat(shown).hasSameSizeAs(indicators);
    for (int i = 0; i < indicators.size(); i++) {
      Row figure = overall(indicators.get(i), "share");
      assertThat(shown.get(i).subList(1, 6))
          .containsExactly(
              figure.text("id"),
              percent(figure.number("value")),
              percent(figure.number("low")) + " to " + percent(figure.number("high")),
              figure.text("base"),
              figure.text("population"));
    }
    assertThat(shown.get(0)).contains("90.9 %", "44", "54");
  }

  @ParameterizedTest
  @ValueSource(strings = {"country", "sector"})
  void theFirstLookShowsHiddenGroupsAsHidden(String breakdown) {
    ExecutedNotebook notebook = Example.notebook("1-first-look");
    List<Row> published =
        Example.published()
            .query(
                "SELECT * FROM estimates WHERE indicator = 'expected_skills'"
                    + " AND statistic = 'share' AND breakdown = ?",
                breakdown)
            .rows();
    List<List<String>> shown =
        notebook.table("Employees with the skills they expected, by " + breakdown);
    assertThat(published.stream().map(row -> row.text("status"))).contains("hidden", "published");
    for (Row figure : published) {
      List<String> line =
          shown.stream().filter(row -> row.get(1).equals(figure.text("id"))).findFirst().get();
      if (figure.text("status").equals("hidden")) {
        assertThat(line.subList(2, 6)).containsExactly("hidden", "", "", "");
        assertThat(notebook.page().select("img").eachAttr("alt"))
            .anyMatch(words -> words.contains(line.get(0) + " hidden"));
      } else {
        assertThat(line.get(2)).isEqualTo(percent(figure.number("value")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, sending_match", "1, expected_skills", "2, cross_border"})
  void methodsRecomputePublishedFiguresToTheLastDigit(int position, String indicator) {
    ExecutedNotebook notebook = Example.notebook("2-methods");
    Row figure = overall(indicator, "share");
    List<List<String>> numbers =
        notebook.table("Recomputed and published").subList(5 * position, 5 * position + 5);
    List<String> columns = List.of("value", "low", "high", "base", "population");
    for (int i = 0; i < columns.size(); i++) {
      String published = digits(figure.number(columns.get(i)));
      assertThat(numbers.get(i)).as(columns.get(i)).contains(figure.text("id"));
      assertThat(numbers.get(i).subList(3, 6)).containsExactly(published, published, "yes");
    }
    assertThat(notebook.findings())
        .contains("z = 1.959963984540")
        .contains("All 15 numbers meet the published ones to the last of 15 digits.");
  }

  private static String digits(double number) {
    return new BigDecimal(number).round(new MathContext(15)).stripTrailingZeros().toPlainString();
  }

  @Test
  void theOwnQuestionUsesTheGainsOfThePublishedFigureAndFitsTheirLine() {
    ExecutedNotebook notebook = Example.notebook("3-own-question");
    Row gain = overall("skill_gain", "gain");
    assertThat(notebook.findings().get(0))
        .startsWith(gain.text("base") + " of " + gain.text("population"))
        .endsWith(String.format(Locale.ROOT, "is %.6f points.", gain.number("value")));

    List<List<String>> measures = notebook.table("Length of stay and gain in skills");
    Row line = Regression.ofGainOnWeeks(Example.run());
    assertThat(measures.get(0).get(1)).isEqualTo(three(line.number("slope")));
    assertThat(measures.get(1).get(1)).isEqualTo(three(line.number("adjusted")));
    assertThat(measures.get(2).get(1)).isEqualTo(three(line.number("rho")));
    double t =
        line.number("rho")
            * Math.sqrt((line.whole("n") - 2) / (1 - Math.pow(line.number("rho"), 2)));
    double p = 2 * TDistribution.of(line.whole("n") - 2).cumulativeProbability(-Math.abs(t));
    assertThat(Double.parseDouble(measures.get(3).get(1)))
        .as("by permutation and by approximation")
        .isCloseTo(p, within(0.02));
  }

  private static String three(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  @Test
  void theOwnQuestionSaysItsUncertaintyAndThatItIsNotToBePublished() throws IOException {
    ExecutedNotebook notebook = Example.notebook("3-own-question");
    assertThat(notebook.findings().get(1))
        .startsWith("No connection between length of stay and gain in skills could be seen: ")
        .contains("points of gain per week (95 % interval ", "p = 0.", "n = 42");
    assertThat(notebook.findings().get(2)).startsWith("That does not show that length is of no");
    assertThat(Files.readString(notebook.file()))
        .contains("**What comes out here is not protected.**");
  }

  @Test
  void sparkMeetsThePublishedMeans() {
    List<List<String>> shown = Example.notebook("4-spark").table("Mean satisfaction, computed");
    List<Row> published =
        Example.published()
            .query(
                "SELECT * FROM estimates WHERE indicator = 'overall_satisfaction'"
                    + " AND statistic = 'mean' AND breakdown = 'role' ORDER BY cell")
            .rows();
    assertThat(published).hasSize(3);
    for (int i = 0; i < published.size(); i++) {
      Row figure = published.get(i);
      String value = String.format(Locale.ROOT, "%.9f", figure.number("value"));
      String low = String.format(Locale.ROOT, "%.9f", figure.number("low"));
      String high = String.format(Locale.ROOT, "%.9f", figure.number("high"));
      assertThat(shown.get(i))
          .containsExactly(
              figure.text("cell"), figure.text("base"), value, value, low, low, high, high);
    }
    assertThat(Example.notebook("4-spark").findings().get(0)).startsWith("Spark 4.");
  }
}
