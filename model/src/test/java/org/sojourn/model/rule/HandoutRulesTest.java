package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.report.NamedOrganisation;
import org.sojourn.model.report.ReportDefinition;

/** Reports that are handed to sending organisations. */
class HandoutRulesTest {

  private static final String FAMILY = "families: [country, sending-organisation]\n";
  private static final String NAMED =
      """
      organisations:
        - {organisation: C-1, name: Muster GmbH}
        - {organisation: C-2, name: Exemple SA}
      """;

  private BrokenProgramme programme;
  private Path directory;

  @BeforeEach
  void copy(@TempDir Path folder) {
    directory = folder;
    programme = BrokenProgramme.in(folder);
  }

  private void reports(String lines) {
    programme.edit("report.yaml", "scheme:\n", lines + "scheme:\n");
  }

  @Test
  void organisationsAreReadWithTheirNames() {
    reports(FAMILY + NAMED);
    ReportDefinition report = ProgrammeLoader.load(directory).report();
    assertThat(report.organisations())
        .containsExactly(
            new NamedOrganisation("C-1", "Muster GmbH"),
            new NamedOrganisation("C-2", "Exemple SA"));
    assertThat(report.publicFamilies()).containsExactly("country");
    assertThat(report.hasHandouts()).isTrue();
  }

  @Test
  void aFamilyWithoutOrganisations() {
    reports(FAMILY);
    programme.finds(
        "report.yaml:4:21: no organisation is named that a report could be about; allowed: 'sending-organisation' beside the key 'organisations', a list of 'organisation' and 'name'");
  }

  @Test
  void organisationsWithoutTheirFamily() {
    reports("families: [country]\n" + NAMED);
    programme.finds(
        "report.yaml:6:3: the organisations get no reports; allowed: the key 'organisations' beside 'sending-organisation' among 'families'");
  }

  @Test
  void organisationsNamedTwice() {
    reports(
        FAMILY
            + NAMED
            + "  - {organisation: c-1, name: Others}\n"
            + "  - {organisation: C-3, name: EXEMPLE  SA}\n");
    programme.finds(
        "report.yaml:8:20: the organisation 'c-1' is already given at line 6",
        "report.yaml:9:31: the name 'EXEMPLE  SA' is already given at line 7");
  }

  @Test
  void anOrganisationWithoutName() {
    reports(FAMILY + "organisations:\n  - {organisation: C-1}\n");
    programme.finds("report.yaml:6:5: key 'name' is missing");
  }

  @Test
  void exchangesThatDoNotSayWhoSends() {
    reports(FAMILY + NAMED);
    programme.edit("sources/exchanges.yaml", "  sending_organisation: Sender\n", "");
    programme.finds(
        "report.yaml:4:21: no source of exchanges says which organisation sends; allowed: 'sending-organisation' beside a source of exchanges with the column 'sending_organisation'");
  }

  @Test
  void policiesThatCannotBeJudgedLessOneOrganisation() {
    reports(FAMILY + NAMED);
    programme.edit("programme.yaml", "operational: open", "organisations: 2, p-percent: 10");
    programme.edit("programme.yaml", "confidence: 0.95", "clusters: organisation");
    programme.append("programme.yaml", "weighting: {method: classes, margins: [country]}\n");
    String place = "report.yaml:4:21: ";
    String why =
        " cannot be protected from an organisation that knows its own answers; allowed:"
            + " 'sending-organisation' beside ";
    programme.finds(
        place
            + "a least number of organisations behind a figure"
            + why
            + "no 'organisations' in 'disclosure'",
        place + "clusters of organisations" + why + "no 'clusters' in 'estimation'",
        place + "counts of exchanges that are protected" + why + "disclosure: {operational: open}",
        place + "sums of amounts by the p% rule" + why + "no 'p-percent' in 'disclosure'",
        place + "weighted figures" + why + "no 'weighting' in programme.yaml");
  }
}
