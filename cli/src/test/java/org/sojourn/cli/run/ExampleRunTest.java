package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.SharedExample;
import org.sojourn.cli.runs.Fingerprint;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.run.StoredFile;

/** The shipped example through the command, from its raw exports to the published run. */
class ExampleRunTest {

  private static final String EXAMPLE = SharedExample.PROGRAMME;

  @TempDir static Path temp;
  private static Cli first;
  private static Cli second;

  @BeforeAll
  static void runTwice() {
    first = SharedExample.run();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      second = Cli.run("run", EXAMPLE, "--output", temp.resolve("second").toString());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void endsWell() {
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(second.code()).isZero();
  }

  @Test
  void closesWithADozenLines() {
    String summary = first.out().substring(first.out().indexOf("\nMobiliseSME"));
    assertThat(summary.lines().filter(line -> !line.isBlank()).count()).isBetween(10L, 17L);
    assertThat(summary)
        .contains("Reconstruction", "demonstration key", "rows in =", "accepted +", "quarantined")
        .contains("happy with the match", "91 % (", "95 % (", "90 % (", "75 % (", "81 % (")
        .contains("evaluation-report-en.pdf, also in fr, de, it", "manifest.json")
        .contains("48 reports by country, sector, listed in ")
        .doesNotContain("evaluation-report-DE");
  }

  @Test
  void reportHoldsThePublishedShares() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(report("first").toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
      assertThat(pdf.getNumberOfPages()).isBetween(30, 50);
      assertThat(text)
          .contains("91 %", "95 %", "90 %", "75 %", "81 %")
          .contains("87 to 93 %", "n = 44 of 54", "91 to 96 %", "n = 41 of 54", "n = 82 of 108")
          .contains("Reconstruction: the data behind this report were generated.");
    }
  }

  /** Of indicators on answers; counts of exchanges are open in the example. */
  @Test
  void noSmallBaseFollowsFromThePublishedTables() {
    Set<String> indicators =
        Set.of(
            "sending_match",
            "host_match",
            "participant_match",
            "overall_satisfaction",
            "support",
            "platform",
            "recommendation",
            "skill_gain",
            "expected_skills",
            "staff_skills",
            "new_products",
            "cross_border",
            "partnership",
            "own_cost",
            "welcome");
    long small = 0;
    Map<String, PublishedBases> all =
        PublishedBases.of(output("first").resolve("current"), indicators);
    assertThat(all).hasSizeGreaterThan(20);
    for (Map.Entry<String, PublishedBases> bases : all.entrySet()) {
      assertThat(bases.getValue().findings(5)).as(bases.getKey()).isEmpty();
      small += bases.getValue().small(5);
    }
    assertThat(small).as("bases that must not be known").isGreaterThan(200);
  }

  @Test
  void howManyOfFewAnsweredDoesNotFollowFromResponseTablesAndBases() {
    ProgrammeDirectory programme = ProgrammeLoader.load(Path.of(EXAMPLE));
    long small = 0;
    for (String breakdown : List.of("country", "sector", "size", "cohort")) {
      PublishedResponses responses =
          new PublishedResponses(output("first").resolve("current"), programme, breakdown);
      assertThat(responses.findings(5)).as(breakdown).isEmpty();
      small += responses.small(5);
    }
    assertThat(small).as("groups of which fewer than five were asked").isGreaterThan(40);
  }

  private static Path output(String run) {
    return run.equals("first") ? SharedExample.output() : temp.resolve(run);
  }

  private static Path report(String run) {
    return output(run).resolve("current/public/reports/evaluation-report-en.pdf");
  }

  @Test
  void runInAnotherLocaleAndTimeZoneGivesTheSameBytes() throws IOException {
    Map<String, String> one = hashes("first");
    assertThat(one).isEqualTo(hashes("second"));
    assertThat(one.keySet())
        .contains(
            "private/responses/part-00000.parquet",
            "private/estimates/part-00000.parquet",
            "public/data/datapackage.json",
            "public/data/estimates.csv",
            "public/charts/de/figure-1.png",
            "public/charts/de/figure-1.svg",
            "public/charts/de/index.csv",
            "public/reports/country/DE/evaluation-report-DE-it.pdf",
            "public/reports/sector/N/evaluation-report-N-fr.pdf",
            "public/reports/index.csv",
            "public/reports/evaluation-report-de.pdf",
            "public/reports/evaluation-report-en.pdf",
            "public/reports/evaluation-report-fr.pdf",
            "public/reports/evaluation-report-it.pdf",
            "public/reports/evaluation-tables-it.xlsx",
            "public/reports/evaluation-tables-en.xlsx");
  }

  private static Map<String, String> hashes(String name) throws IOException {
    Path run = output(name).resolve("current").toRealPath();
    Map<String, String> hashes = new HashMap<>();
    for (StoredFile file : Fingerprint.files(run, List.of(""))) {
      if (!file.path().equals("manifest.json")) {
        hashes.put(file.path(), file.sha256());
      }
    }
    return hashes;
  }

  @Test
  void manifestAccountsForInputsRowsAndOutputs() throws IOException {
    JsonNode manifest =
        JsonMapper.builder()
            .build()
            .readTree(Files.readAllBytes(output("first").resolve("current/manifest.json")));
    assertThat(manifest.get("programme").asText()).isEqualTo("mobilise-sme-2017");
    assertThat(manifest.get("fingerprint").asText()).matches("[0-9a-f]{12}");
    for (JsonNode input : manifest.get("inputs")) {
      Path file = Path.of(EXAMPLE, input.get("path").asText());
      assertThat(input.get("bytes").asLong()).isEqualTo(Files.size(file));
    }
    for (JsonNode source : manifest.get("quality")) {
      assertThat(source.get("rows-in").asLong())
          .isEqualTo(source.get("accepted").asLong() + source.get("quarantined").asLong());
    }
    assertThat(manifest.get("outputs").findValuesAsText("path"))
        .isEqualTo(hashes("first").keySet().stream().sorted().collect(Collectors.toList()));
  }

  @Test
  void nothingPersonalIsStored() throws IOException {
    Path run = output("first").resolve("current").toRealPath();
    for (StoredFile file : Fingerprint.files(run, List.of(""))) {
      Path path = run.resolve(file.path());
      String bytes = Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(bytes).as(file.path()).doesNotContain("@example.org");
    }
  }
}
