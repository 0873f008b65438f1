package org.sojourn.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.tables.ParquetTable;

/** The descriptions of the open data against the files themselves. */
class PackageTest {

  @TempDir static Path folder;

  private static JsonNode described;
  private static JsonNode web;

  @BeforeAll
  static void write() throws Exception {
    ParquetTable.write(
        folder.resolve("estimates"),
        EstimateTable.SCHEMA,
        ExampleReport.results().all().stream().map(EstimateTable::row).toList());
    OpenData.write(ExampleReport.composition(ExampleReport.results()), folder);
    ObjectMapper mapper = new ObjectMapper();
    described = mapper.readTree(folder.resolve("datapackage.json").toFile());
    web = mapper.readTree(folder.resolve("csv-metadata.json").toFile());
  }

  private static List<CsvRecord> rows(String file) throws Exception {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve(file))) {
      return reader.stream().toList();
    }
  }

  private static List<String> texts(JsonNode array, String member) {
    List<String> texts = new ArrayList<>();
    array.forEach(
        entry -> texts.add(member.isEmpty() ? entry.asText() : entry.get(member).asText()));
    return texts;
  }

  @Test
  void saysWhoseDataTheyAreAndOfWhichRun() {
    assertThat(described.get("name").asText()).isEqualTo("mobilise-sme-2017");
    assertThat(described.get("version").asText()).isEqualTo(ExampleReport.FACTS.fingerprint());
    assertThat(described.get("created").asText()).isEqualTo("2018-01-18T00:00:00Z");
    assertThat(described.get("description").asText())
        .contains("Reconstruction: the data behind this report were generated.");
  }

  @Test
  void listsEveryFileWithLengthAndHash() throws Exception {
    assertThat(texts(described.get("resources"), "path"))
        .containsExactly(
            "comparison-pairs.csv",
            "comparisons.csv",
            "data-dictionary.csv",
            "estimates.csv",
            "estimates/part-00000.parquet",
            "source-counts.csv");
    for (JsonNode resource : described.get("resources")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.get("path").asText()));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + hash);
    }
  }

  @Test
  void describesColumnsKeysAndTypesAsTheyAre() throws Exception {
    for (JsonNode resource : described.get("resources")) {
      if (!resource.has("schema")) {
        continue;
      }
      List<CsvRecord> rows = rows(resource.get("path").asText());
      JsonNode fields = resource.get("schema").get("fields");
      List<String> names = texts(fields, "name");
      assertThat(rows.get(0).getFields()).isEqualTo(names);
      Set<List<String>> keys = new HashSet<>();
      for (CsvRecord row : rows.subList(1, rows.size())) {
        List<String> key = new ArrayList<>();
        for (JsonNode part : resource.get("schema").get("primaryKey")) {
          key.add(row.getField(names.indexOf(part.asText())));
        }
        assertThat(keys.add(key)).as("%s is there once", key).isTrue();
        for (int i = 0; i < names.size(); i++) {
          requireType(fields.get(i), row.getField(i));
        }
      }
    }
  }

  private static void requireType(JsonNode field, String text) {
    String pattern =
        switch (field.get("type").asText()) {
          case "integer" -> "-?[0-9]+";
          case "number" -> "-?[0-9.]+(E-?[0-9]+)?";
          default -> "(?s).+";
        };
    if (text.isEmpty()) {
      assertThat(field.has("constraints")).as(field.get("name").asText()).isFalse();
    } else {
      assertThat(text).matches(pattern);
    }
  }

  @Test
  void saysTheSameInTheVocabularyOfTheWeb() throws Exception {
    assertThat(texts(web.get("tables"), "url"))
        .containsExactly(
            "comparison-pairs.csv",
            "comparisons.csv",
            "data-dictionary.csv",
            "estimates.csv",
            "source-counts.csv");
    for (JsonNode table : web.get("tables")) {
      assertThat(texts(table.get("tableSchema").get("columns"), "titles"))
          .isEqualTo(rows(table.get("url").asText()).get(0).getFields());
    }
    JsonNode estimates = web.get("tables").get(3).get("tableSchema");
    assertThat(texts(estimates.get("primaryKey"), "")).containsExactly("id");
    assertThat(texts(estimates.get("columns"), "datatype"))
        .containsSequence("string", "int", "double", "double", "double", "double", "long", "long");
  }
}
