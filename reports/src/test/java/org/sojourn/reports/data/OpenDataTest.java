package org.sojourn.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.DifferingGroups;
import org.sojourn.reports.support.ExampleReport;

class OpenDataTest {

  @TempDir Path folder;

  private List<CsvRecord> read(String file) throws Exception {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve(file))) {
      return reader.stream().toList();
    }
  }

  private void write() {
    OpenData.write(ExampleReport.composition(ExampleReport.results()), folder);
  }

  @Test
  void writesEveryFigureSoThatItReadsBackExactly() throws Exception {
    write();
    List<CsvRecord> rows = read("estimates.csv");
    List<Estimate> estimates = ExampleReport.results().all();

    assertThat(rows.get(0).getFields())
        .isEqualTo(EstimateTable.SCHEMA.columns().stream().map(Column::name).toList());
    assertThat(rows).hasSize(estimates.size() + 1);
    for (int i = 0; i < estimates.size(); i++) {
      CsvRecord row = rows.get(i + 1);
      Estimate estimate = estimates.get(i);
      assertThat(row.getField(0)).isEqualTo(estimate.id());
      if (estimate.shown()) {
        assertThat(Double.parseDouble(row.getField(7))).isEqualTo(estimate.value());
      } else {
        assertThat(row.getFields().subList(7, 13)).containsOnly("");
      }
    }
  }

  @Test
  void endsLinesAsTheStandardAsks() throws Exception {
    write();

    assertThat(Files.readString(folder.resolve("source-counts.csv"), StandardCharsets.UTF_8))
        .startsWith("source,code,scope,count\r\n")
        .endsWith("\r\n");
  }

  @Test
  void describesEveryColumnOfEveryFile() throws Exception {
    write();
    List<CsvRecord> dictionary = read("data-dictionary.csv");

    for (String file : List.of("estimates.csv", "source-counts.csv", "data-dictionary.csv")) {
      assertThat(
              dictionary.stream().filter(r -> r.getField(0).equals(file)).map(r -> r.getField(1)))
          .containsExactlyElementsOf(read(file).get(0).getFields());
    }
    assertThat(dictionary).allSatisfy(row -> assertThat(row.getFields()).doesNotContain(""));
  }

  @Test
  void writesWhatWasComparedAndItsColumns() throws Exception {
    write();

    List<CsvRecord> rows = read("comparisons.csv");
    assertThat(rows.get(0).getFields())
        .isEqualTo(ComparisonTable.SCHEMA.columns().stream().map(Column::name).toList());
    assertThat(
            rows.stream()
                .skip(1)
                .filter(r -> !r.getField(1).startsWith("response/"))
                .map(r -> r.getField(1) + " " + r.getField(2) + " " + r.getField(3)))
        .containsExactly(
            "sending_match country difference",
            "sending_match size difference",
            "sending_match cohort difference",
            "sending_match cohort trend",
            "host_match country difference",
            "host_match size difference",
            "host_match cohort difference",
            "host_match cohort trend",
            "participant_match country difference",
            "participant_match size difference",
            "participant_match cohort difference",
            "participant_match cohort trend",
            "skill_gain country difference",
            "skill_gain size difference",
            "skill_gain size trend");
    assertThat(read("data-dictionary.csv").stream().map(CsvRecord::getFields))
        .contains(
            List.of("comparisons.csv", "id", "string", "no", "short stable id of the comparison"));
    assertThat(read("comparison-pairs.csv")).as("columns, and no pair").hasSize(1);
  }

  @Test
  void writesPairsOfGroupsWhereThereAreAny() throws Exception {
    Results results = DifferingGroups.results();
    OpenData.write(ExampleReport.composition(results), folder);

    List<CsvRecord> pairs = read("comparison-pairs.csv");
    assertThat(pairs.get(0).getFields())
        .isEqualTo(ComparisonPairTable.SCHEMA.columns().stream().map(Column::name).toList());
    assertThat(pairs).hasSize(results.compared().pairs().size() + 1).hasSizeGreaterThan(1);
    assertThat(read("data-dictionary.csv").get(1).getFields())
        .containsExactly(
            "comparison-pairs.csv", "id", "string", "no", "short stable id of the pair");
  }

  @Test
  void nothingComparedIsNoFile() {
    OpenData.write(ExampleReport.composition(), folder);

    assertThat(folder.resolve("comparisons.csv")).doesNotExist();
    assertThat(folder.resolve("comparison-pairs.csv")).doesNotExist();
  }
}
