package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;
import org.sojourn.reports.document.Attachment;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.Journeys;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.PdfPages;

/** The files inside a report, as PDF/A-3 wants them. */
class AssociatedFilesTest {

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  /** What the catalogue associates with the document, in order. */
  private static List<PDComplexFileSpecification> associated(PDDocument document) {
    COSArray files =
        document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
    List<PDComplexFileSpecification> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      all.add(new PDComplexFileSpecification((COSDictionary) files.getObject(i)));
    }
    return all;
  }

  private static Map<String, String> texts(byte[] pdf) {
    return PdfPages.read(
        pdf,
        document -> {
          Map<String, String> texts = new LinkedHashMap<>();
          for (PDComplexFileSpecification file : associated(document)) {
            byte[] content = file.getEmbeddedFileUnicode().toByteArray();
            texts.put(file.getFileUnicode(), new String(content, StandardCharsets.UTF_8));
          }
          return texts;
        });
  }

  @Test
  void saysOfEachFileWhatItIsToTheReport() {
    List<String> files =
        PdfPages.read(
            ExampleReport.pdf(),
            document ->
                associated(document).stream()
                    .map(
                        file ->
                            String.join(
                                " | ",
                                file.getFileUnicode(),
                                file.getFile(),
                                file.getCOSObject().getNameAsString(RELATIONSHIP),
                                file.getEmbeddedFileUnicode().getSubtype(),
                                file.getFileDescription()))
                    .toList());

    assertThat(files)
        .containsExactly(
            "comparison-pairs.csv | comparison-pairs.csv | Data | text/csv | "
                + "How two groups differ, where groups do",
            "comparisons.csv | comparisons.csv | Data | text/csv | "
                + "Tests of differences between groups, and of trends along them",
            "data-dictionary.csv | data-dictionary.csv | Supplement | text/csv | "
                + "What the columns of all files mean",
            "estimates.csv | estimates.csv | Data | text/csv | "
                + "Every figure of the report, and the places of hidden ones",
            "exhibits.csv | exhibits.csv | Data | text/csv | "
                + "Which estimates each figure and table shows",
            "source-counts.csv | source-counts.csv | Data | text/csv | "
                + "Rows of each source: read, used, left out and why",
            "csv-metadata.json | csv-metadata.json | Supplement | application/csvm+json | "
                + "The same columns described for machines (CSV on the Web)",
            "run-record.json | run-record.json | Supplement | application/json | "
                + "The run: version, and the hashes of programme files and exports");
  }

  @Test
  void describesFilesInTheLanguageOfTheReport() {
    List<String> descriptions =
        PdfPages.read(
            LanguageReport.pdf("el"),
            document ->
                associated(document).stream()
                    .map(PDComplexFileSpecification::getFileDescription)
                    .toList());

    assertThat(descriptions).contains("Σημασία των στηλών όλων των αρχείων");
  }

  @Test
  void datesThemByTheDataAndTellsTheirLength() {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.clear();
    day.set(2018, Calendar.JANUARY, 18);
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          for (PDComplexFileSpecification file : associated(document)) {
            var content = file.getEmbeddedFileUnicode();
            assertThat(content.getCreationDate().toInstant()).isEqualTo(day.toInstant());
            assertThat(content.getModDate().toInstant()).isEqualTo(day.toInstant());
            assertThat(content.getSize()).isEqualTo(content.toByteArray().length);
          }
          return null;
        });
  }

  @Test
  void listsThemForViewers() {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          Map<String, PDComplexFileSpecification> listed = listed(document);
          assertThat(listed.keySet()).isEqualTo(new TreeSet<>(texts(ExampleReport.pdf()).keySet()));
          List<COSBase> same =
              associated(document).stream().map(f -> (COSBase) f.getCOSObject()).toList();
          assertThat(listed.values())
              .allSatisfy(file -> assertThat(same).contains(file.getCOSObject()));
          return null;
        });
  }

  private static Map<String, PDComplexFileSpecification> listed(PDDocument document)
      throws IOException {
    return document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
  }

  @Test
  void carriesEveryPublishedFigure() {
    String csv = texts(ExampleReport.pdf()).get("estimates.csv");

    assertThat(csv.lines()).hasSize(ExampleReport.results().all().size() + 1);
    assertThat(csv)
        .startsWith("id,indicator,item,statistic,")
        .contains("\r\nE-GMH4WPWD,sending_match,,share,overall,,,");
  }

  /** Whoever has an id that stands under a figure finds the estimates, and these the numbers. */
  @Test
  void saysWhatEachFigureAndTableShows() {
    Map<String, String> files = texts(ExampleReport.pdf());
    String pages = PdfPages.text(ExampleReport.pdf());
    List<String> rows = files.get("exhibits.csv").lines().skip(1).toList();

    assertThat(files.get("exhibits.csv")).startsWith("exhibit,place,label,title,estimate\r\n");
    assertThat(rows).hasSizeGreaterThan(500);
    assertThat(rows)
        .allSatisfy(
            row -> {
              String exhibit = row.substring(0, row.indexOf(','));
              String estimate = row.substring(row.lastIndexOf(',') + 1);
              assertThat(pages).contains("Id " + exhibit + ":");
              assertThat(files.get("estimates.csv")).contains("\r\n" + estimate + ",");
            });
    assertThat(rows)
        .anySatisfy(row -> assertThat(row).matches("F-[0-9A-Z]{8},\\d+,Figure \\d+,.*E-GMH4WPWD"));
  }

  @Test
  void carriesTheRecordOfTheRun() throws Exception {
    RunFacts facts =
        new RunFacts(
            "0123456789ab",
            null,
            "0.1.0",
            "ba9876543210",
            false,
            List.of(new StoredFile("programme.yaml", "aa".repeat(32), 812)),
            List.of(
                new RunManifest.Input(
                    "journeys",
                    "data/journeys.csv",
                    "bb".repeat(32),
                    3400,
                    41,
                    Map.of("encoding", "UTF-8"),
                    null,
                    List.of())));
    byte[] pdf =
        ExampleReport.render(
            Journeys.programme(),
            facts,
            Journeys.estimates(),
            new Quality(List.of(new Quality.Count("journeys", Quality.ROWS_IN, "row", 41))));
    JsonNode run = JsonMapper.builder().build().readTree(texts(pdf).get("run-record.json"));

    assertThat(run.get("programme").asText()).isEqualTo(Journeys.programme().programme().id());
    assertThat(run.get("report").asText()).isEqualTo("evaluation-report-en.pdf");
    assertThat(run.get("fingerprint").asText()).isEqualTo("0123456789ab");
    assertThat(run.get("sojourn").asText()).isEqualTo("0.1.0");
    assertThat(run.get("build").asText()).isEqualTo("ba9876543210");
    assertThat(run.get("counts").get("rows-in").asLong()).isEqualTo(41);
    assertThat(run.get("counts").get("figures").asLong()).isEqualTo(Journeys.estimates().size());
    assertThat(run.get("programme-files").get(0).toString())
        .isEqualTo(
            "{\"path\":\"programme.yaml\",\"sha256\":\"" + "aa".repeat(32) + "\",\"bytes\":812}");
    assertThat(run.get("inputs").get(0).toString())
        .isEqualTo(
            "{\"source\":\"journeys\",\"path\":\"data/journeys.csv\",\"sha256\":\""
                + "bb".repeat(32)
                + "\"}");
  }

  @Test
  void refusesTwoFilesOfOneName() throws Exception {
    Attachment one =
        new Attachment("a.csv", "text/csv", Attachment.Relation.DATA, "", new byte[] {1});
    try (PDDocument document = new PDDocument()) {
      assertThatThrownBy(
              () ->
                  AssociatedFiles.write(
                      document, List.of(one, one), new GregorianCalendar(2018, 0, 18)))
          .hasMessage("two attachments are called 'a.csv'");
    }
  }
}
