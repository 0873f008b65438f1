package org.sojourn.model.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Period;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;
import org.sojourn.model.programme.Wave;
import org.sojourn.model.report.Chapter;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.SourceDefinition;

class ProgrammeLoaderTest {

  private final ProgrammeDirectory minimal = ProgrammeLoader.load(BrokenProgramme.minimal());

  @Test
  void bindsTheProgramme() {
    Programme programme = minimal.programme();
    assertThat(programme.id()).isEqualTo("pilot");
    assertThat(programme.nace()).isEqualTo("2");
    assertThat(programme.period())
        .isEqualTo(new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30)));
    assertThat(programme.waves()).extracting(Wave::id).containsExactly("before", "exit");
    assertThat(programme.roles())
        .containsExactly(
            Map.entry(Role.HOST, Text.of("en", "Host company")),
            Map.entry(Role.PARTICIPANT, Text.of("en", "Visiting employee")));
    assertThat(programme.population()).isEqualTo(ExchangeStatus.COMPLETED);
    assertThat(programme.attributes())
        .extracting(Attribute::type)
        .containsExactly(Attribute.Type.NUMBER, Attribute.Type.TEXT);
    assertThat(programme.disclosure())
        .isEqualTo(Disclosure.usual().with(5, Disclosure.Operational.OPEN));
    assertThat(programme.pseudonyms().keyFile()).isEqualTo("demo.key");
  }

  @Test
  void bindsAStricterDisclosurePolicy(@TempDir Path temp) {
    BrokenProgramme.in(temp)
        .edit(
            "programme.yaml",
            "operational: open",
            "operational: open, group-disclosure: all-but-one, p-percent: 10");
    Disclosure policy = ProgrammeLoader.load(temp).programme().disclosure();
    assertThat(policy.groupDisclosure()).isEqualTo(Disclosure.GroupDisclosure.ALL_BUT_ONE);
    assertThat(policy.leastAlike()).isEqualTo(Long.MAX_VALUE);
    assertThat(policy.othersAlike()).isEqualTo(1);
    assertThat(policy.pPercent()).isEqualTo(10);
    assertThat(Disclosure.usual().leastAlike()).as("one and a half times five").isEqualTo(8);
  }

  @Test
  void bindsTheCodebook() {
    assertThat(minimal.codebook().scales())
        .extracting(scale -> scale.id() + " " + scale.answers().size())
        .containsExactly("recommend11 11", "satisfaction5 5");
    assertThat(minimal.codebook().scaleOf("match_satisfaction").orElseThrow().missing().get(0))
        .returns("98", missing -> missing.code())
        .returns(MissingReason.DONT_KNOW, missing -> missing.reason());
    Item amount = minimal.codebook().item("expected_turnover").orElseThrow();
    assertThat(amount.kind()).isEqualTo(Item.Kind.AMOUNT);
    assertThat(amount.max()).isEqualTo(10_000_000.0);
    assertThat(amount.brief()).isEqualTo(amount.label());
  }

  @Test
  void bindsSourcesInTheOrderOfTheirIds() {
    assertThat(minimal.sources())
        .extracting(SourceDefinition::source)
        .containsExactly("exchanges", "host-exit", "registrations");
    SourceDefinition host = minimal.sources().get(1);
    assertThat(host.columns().keySet())
        .containsExactly("response", "exchange", "respondent", "submitted", "status");
    assertThat(host.columns().get("response").rowNumber()).isTrue();
    assertThat(host.columns().get("respondent")).isEqualTo(ColumnRule.from("E-mail"));
    assertThat(host.columns().get("exchange").extract()).isEqualTo("X-([0-9]+)");
    assertThat(host.columns().get("status").values())
        .containsExactly(Map.entry("finished", "complete"), Map.entry("open", "partial"));
    assertThat(host.missing())
        .containsExactly(Map.entry(MissingReason.NOT_APPLICABLE, List.of("n/a", "-")));
    assertThat(minimal.sources().get(0).layout().headerRow()).isEqualTo(4);
  }

  @Test
  void bindsIndicatorsReportAndChecks() {
    assertThat(minimal.indicator("host_match").orElseThrow().measure())
        .isEqualTo(
            new Measure.Share("match_satisfaction", List.of(4, 5), "exit", List.of(Role.HOST)));
    assertThat(minimal.indicators())
        .extracting(indicator -> indicator.measure().getClass().getSimpleName())
        .containsExactly("Share", "Mean", "NetScore", "Gain", "Rate", "Amount", "Amount");
    assertThat(minimal.report().chapters())
        .containsExactly(
            new ReportChapter.BuiltIn(Chapter.SUMMARY),
            new ReportChapter.BuiltIn(Chapter.SATISFACTION),
            new ReportChapter.BuiltIn(Chapter.SKILL_GAIN),
            new ReportChapter.BuiltIn(Chapter.ANNEX));
    assertThat(minimal.checks().get(1).refused().code()).isEqualTo("outside-scale");
  }

  @Test
  void takesRawTextsAsTheyAreWritten(@TempDir Path directory) {
    BrokenProgramme.in(directory)
        .edit("checks/mapping.yaml", "exchange: \"7\"", "exchange: 007")
        .edit("codebook/scales.yaml", "code: \"98\"", "code: 098")
        .edit("sources/exchanges.yaml", "constant: general", "constant: No")
        .edit("programme.yaml", "nace: \"2\"", "nace: 2.1");
    ProgrammeDirectory programme = ProgrammeLoader.load(directory);
    assertThat(programme.checks().get(0).expect()).containsEntry("exchange", "007");
    assertThat(programme.codebook().scale("satisfaction5").orElseThrow().missing().get(0).code())
        .isEqualTo("098");
    assertThat(programme.sources().get(0).columns().get("track").constant()).isEqualTo("No");
    assertThat(programme.programme().nace()).isEqualTo("2.1");
  }

  @Test
  void anAliasStandsForTheValueOfItsAnchor(@TempDir Path directory) {
    BrokenProgramme.in(directory)
        .edit("report.yaml", "{en: Bases are small.}", "&small {en: Bases are small.}\n  - *small");
    assertThat(ProgrammeLoader.load(directory).report().limitations())
        .containsExactly(Text.of("en", "Bases are small."), Text.of("en", "Bases are small."));
  }

  @Test
  void anAliasOfATextStandsForItInMapsOfEitherStyle(@TempDir Path directory) {
    BrokenProgramme.in(directory)
        .edit(
            "report.yaml",
            "{en: Bases are small.}",
            "{en: &small Bases are small.}\n  - {en: *small}\n  - en: *small\n  - en: &no \"12\"\n  - {en: *no }");
    assertThat(ProgrammeLoader.load(directory).report().limitations())
        .containsExactly(
            Text.of("en", "Bases are small."),
            Text.of("en", "Bases are small."),
            Text.of("en", "Bases are small."),
            Text.of("en", "12"),
            Text.of("en", "12"));
  }

  @Test
  void readsAFileWithAByteOrderMark(@TempDir Path directory) {
    BrokenProgramme.in(directory).edit("report.yaml", "title:", "\ufefftitle:");
    assertThat(ProgrammeLoader.load(directory).report().title())
        .isEqualTo(Text.of("en", "Evaluation of the pilot"));
  }

  @Test
  void aProgrammeWithoutSurveysNeedsNoCodebook(@TempDir Path directory) {
    BrokenProgramme.in(directory)
        .delete("codebook/scales.yaml")
        .delete("codebook/host-exit.yaml")
        .delete("codebook/participant-before.yaml")
        .delete("codebook/participant-exit.yaml")
        .delete("sources/host-exit.yaml")
        .delete("checks/mapping.yaml")
        .write(
            "indicators.yaml",
            """
            indicators:
              - id: duration
                label: {en: Days abroad}
                construct: operation
                criterion: efficiency
                measure: {kind: amount, column: duration_days}
            """)
        .edit("report.yaml", "[host_match, skills]", "[duration]");
    ProgrammeDirectory programme = ProgrammeLoader.load(directory);
    assertThat(programme.codebook().items()).isEmpty();
    assertThat(programme.checks()).isEmpty();
  }

  @Test
  void saysThatThereIsNoDirectory(@TempDir Path directory) throws IOException {
    Path missing = directory.resolve("nowhere");
    assertThatThrownBy(() -> ProgrammeLoader.load(missing))
        .isInstanceOf(ProgrammeException.class)
        .hasMessage(
            missing
                + ":1:1: there is no such directory; allowed: a directory that holds"
                + " programme.yaml");
    Path file = Files.createFile(directory.resolve("file"));
    assertThatThrownBy(() -> ProgrammeLoader.load(file))
        .isInstanceOf(ProgrammeException.class)
        .hasMessageStartingWith(file + ":1:1: is not a directory");
  }

  @Test
  void saysWhereAFileIsNotUtf8(@TempDir Path directory) throws IOException {
    BrokenProgramme programme = BrokenProgramme.in(directory);
    Files.write(
        directory.resolve("report.yaml"),
        "title:\n  en: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    programme.finds("report.yaml:2:10: is not UTF-8 text; allowed: UTF-8");
  }

  @Test
  void saysThatAFileCannotBeRead(@TempDir Path directory) throws IOException {
    BrokenProgramme programme = BrokenProgramme.in(directory);
    Files.createDirectory(directory.resolve("sources/folder.yaml"));
    assertThat(programme.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.text()).startsWith("sources/folder.yaml:1:1: cannot be read: "));
  }

  @Test
  void findsAllProblemsOfAllFilesAtOnce(@TempDir Path directory) {
    BrokenProgramme.in(directory)
        .edit("programme.yaml", "population: completed", "population: complete")
        .edit("codebook/scales.yaml", "neutral: 3", "neutral: 6")
        .edit("sources/exchanges.yaml", "start: First day", "strat: First day")
        .edit("sources/registrations.yaml", "format: csv", "format: cvs")
        .edit("indicators.yaml", "target: 85", "target: 850\n    unit: percent")
        .edit("report.yaml", "headline: [host_match, skills]", "headline: [host_match, skills")
        .edit("checks/mapping.yaml", "code: outside-scale", "code: outside")
        .finds(
            "checks/mapping.yaml:9:21: 'code' cannot be 'outside'; allowed: ragged-row,"
                + " missing-value, duplicate-key, unknown-country, unknown-sector, unknown-size,"
                + " unknown-status, unreadable-date, unreadable-number, ends-before-start,"
                + " unknown-exchange, outside-population, duplicate-response, outside-scale,"
                + " outside-range",
            "codebook/scales.yaml:3:14: neutral 6 is no code of scale 'satisfaction5'; allowed:"
                + " 1, 2, 3, 4, 5",
            "indicators.yaml:7:13: target 850 can never be reached; allowed: 0 to 100",
            "indicators.yaml:8:5: unknown key 'unit'; allowed: id, label, construct, criterion,"
                + " kirkpatrick, measure, target, breakdowns, interval, compare, trend, shrink",
            "programme.yaml:15:13: 'population' cannot be 'complete'; allowed: requested, matched,"
                + " started, completed, cancelled, rejected; did you mean 'completed'?",
            "report.yaml:3:9: is not valid YAML: expected ',' or ']', but got :; allowed: commas"
                + " between entries; texts that contain ? : , [ ] { } in quotes",
            "sources/exchanges.yaml:11:3: exchanges have no column 'strat'; allowed: exchange,"
                + " sending_organisation, host_organisation, participant, sending_country,"
                + " sending_nace, sending_size, host_country, host_nace, host_size, status, start,"
                + " end, duration_days, grant, track; did you mean 'start'?",
            "sources/registrations.yaml:3:9: 'format' cannot be 'cvs'; allowed: csv, xlsx, xls,"
                + " ods, jsonl, json, parquet, eusurvey-xml, eusurvey-xlsx, limesurvey-csv,"
                + " limesurvey-vv, qualtrics, surveymonkey, kobo, google-forms, microsoft-forms,"
                + " jdbc; did you mean 'csv'?");
  }

  @Test
  void whatRefersToABrokenPartIsNotBlamed(@TempDir Path directory) {
    BrokenProgramme programme =
        BrokenProgramme.in(directory)
            .write("codebook/scales.yaml", "scales: [\n")
            .write("codebook/participant-exit.yaml", "items: }\n")
            .edit("programme.yaml", "waves:", "wavse:")
            .edit("programme.yaml", "{id: track,", "{idd: track,");
    assertThat(programme.findings())
        .extracting(Finding::file)
        .containsExactly(
            "codebook/participant-exit.yaml",
            "codebook/scales.yaml",
            "programme.yaml",
            "programme.yaml");
  }

  @Test
  void aBrokenItemDoesNotHideTheOthers(@TempDir Path directory) {
    BrokenProgramme.in(directory)
        .edit("codebook/host-exit.yaml", "kind: open", "kind: opne")
        .edit("codebook/host-exit.yaml", "scale: recommend11", "scale: recommend10")
        .finds(
            "codebook/host-exit.yaml:11:12: there is no scale 'recommend10'; allowed:"
                + " satisfaction5, recommend11; did you mean 'recommend11'?",
            "codebook/host-exit.yaml:19:11: 'kind' cannot be 'opne'; allowed: closed, multiple,"
                + " amount, open; did you mean 'open'?");
  }
}
