package org.sojourn.reports.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.reports.pdf.PdfContent;
import org.sojourn.reports.support.ExampleReport;

class ProofTest {

  private static final String METADATA =
      "{\"tables\":[{\"url\":\"estimates.csv\",\"tableSchema\":{\"primaryKey\":[\"id\"]}},"
          + "{\"url\":\"counts.csv\",\"tableSchema\":{\"primaryKey\":[\"source\",\"code\"]}}]}";

  private static final String FIGURES = "id,value\r\nE-1,90.5\r\nE-2,\r\nE-3,7\r\n";

  private static PdfContent content(List<String> pages, Map<String, String> files) {
    Map<String, byte[]> attachments = new LinkedHashMap<>();
    attachments.put("csv-metadata.json", METADATA.getBytes(StandardCharsets.UTF_8));
    files.forEach((name, text) -> attachments.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new PdfContent(
        pages, Map.of("title", "Report"), attachments, pages.stream().map(p -> "drawn").toList());
  }

  private static List<String> mismatches(PdfContent found, PdfContent expected) {
    return Proof.of(found, expected, false).mismatches().stream()
        .map(m -> m.where() + ": " + m.what() + (m.context().isEmpty() ? "" : " in " + m.context()))
        .toList();
  }

  private static List<String> ofPages(List<String> found, List<String> expected) {
    Map<String, String> files = Map.of("estimates.csv", FIGURES);
    return mismatches(content(found, files), content(expected, files));
  }

  private static List<String> ofFigures(String found) {
    return mismatches(
        content(List.of(), Map.of("estimates.csv", found)),
        content(List.of(), Map.of("estimates.csv", FIGURES)));
  }

  @Test
  void namesWordsWithTheirPageAndLine() {
    assertThat(
            ofPages(
                List.of("One\nSatisfied: 91\u00a0% (n = 45)\nend", "Two more"),
                List.of("One\nSatisfied: 90\u00a0% (n = 44)\nend", "Two")))
        .containsExactly(
            "page 1: \"91\" should be \"90\" in Satisfied: 91 % (n = 45)",
            "page 1: \"45)\" should be \"44)\" in Satisfied: 91 % (n = 45)",
            "page 2: \"more\" should not be there in Two more");
  }

  @Test
  void namesWordsThatAreMissing() {
    assertThat(ofPages(List.of("hardly satisfied"), List.of("hardly anybody satisfied")))
        .containsExactly("page 1: \"anybody\" is missing in hardly satisfied");
  }

  @Test
  void namesPagesThatAreMissing() {
    assertThat(ofPages(List.of("One"), List.of("One", "Two")))
        .containsExactly("number of pages: \"1\" should be \"2\"");
  }

  @Test
  void doesNotMindWhereLinesAndBlanksAre() {
    assertThat(ofPages(List.of("One two\nthree"), List.of("One\u00a0two three\n"))).isEmpty();
  }

  @Test
  void namesCellsByIdAndColumn() {
    assertThat(ofFigures("id,value\r\nE-1,90.6\r\nE-2,4\r\nE-3,\r\n"))
        .containsExactly(
            "estimates.csv, E-1, value: \"90.6\" should be \"90.5\"",
            "estimates.csv, E-2, value: \"4\" should not be there",
            "estimates.csv, E-3, value: \"7\" is missing");
  }

  @Test
  void namesRowsThatAreMissingOrNew() {
    assertThat(ofFigures("id,value\r\nE-1,90.5\r\nE-3,7\r\nE-4,1\r\n"))
        .containsExactly(
            "estimates.csv, row E-4: \"E-4,1\" should not be there",
            "estimates.csv, row E-2: \"E-2,\" is missing");
    assertThat(ofFigures("id,value\r\nE-1,90.5\r\nE-1,91\r\nE-2,\r\nE-3,7\r\n"))
        .containsExactly("estimates.csv, row E-1: \"E-1,91\" should not be there");
  }

  @Test
  void namesColumnsAndOrderThatDiffer() {
    assertThat(ofFigures("id,figure\r\nE-1,90.5\r\n"))
        .containsExactly("estimates.csv, names of columns: \"id,figure\" should be \"id,value\"");
    assertThat(ofFigures("id,value\r\nE-2,\r\nE-1,90.5\r\nE-3,7\r\n"))
        .containsExactly("estimates.csv: the same cells, written or ordered otherwise");
  }

  @Test
  void comparesOtherFilesLineByLineAndNamesMissingOnes() {
    Map<String, String> right =
        Map.of("estimates.csv", FIGURES, "counts.csv", "x", "run.json", "{\n  \"a\": 1\n}\n");
    Map<String, String> wrong =
        Map.of("estimates.csv", FIGURES, "more.txt", "x", "run.json", "{\n  \"a\": 2\n}\n");

    assertThat(mismatches(content(List.of(), wrong), content(List.of(), right)))
        .containsExactly(
            "attached files: \"counts.csv\" is missing",
            "attached files: \"more.txt\" should not be there",
            "run.json, line 2: \"\"a\": 2\" should be \"\"a\": 1\"");
  }

  @Test
  void namesWhatIsHeardOrDrawnOtherwise() {
    Map<String, byte[]> files =
        Map.of(
            "csv-metadata.json",
            METADATA.getBytes(StandardCharsets.UTF_8),
            "estimates.csv",
            FIGURES.getBytes(StandardCharsets.UTF_8));
    PdfContent found =
        new PdfContent(
            List.of("One"), Map.of("alternative text 1", "5 of 9"), files, List.of("dull"));
    PdfContent expected =
        new PdfContent(
            List.of("One"), Map.of("alternative text 1", "6 of 9"), files, List.of("sharp"));

    assertThat(mismatches(found, expected))
        .containsExactly(
            "page 1: the same words, drawn otherwise: lines, bars or letters",
            "alternative text 1: \"5\" should be \"6\" in 5 of 9");
  }

  @Test
  void countsWhatItCompared() {
    byte[] pdf = ExampleReport.pdf();
    Proof proof = Proof.of(pdf, pdf, "report.pdf");

    assertThat(proof.holds()).isTrue();
    assertThat(proof.mismatches()).isEmpty();
    assertThat(proof.figures()).isEqualTo(ExampleReport.results().all().size());
    assertThat(proof.pages()).isBetween(25L, 45L);
    assertThat(proof.words()).isGreaterThan(10_000);
  }
}
