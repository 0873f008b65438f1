package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Weighting;

/** Weights and clusters that a programme can have. */
class SurveyRulesTest {

  private BrokenProgramme programme;
  private Path directory;

  @BeforeEach
  void copy(@TempDir Path directory) {
    this.directory = directory;
    programme = BrokenProgramme.in(directory);
  }

  private void clusters() {
    programme.edit("programme.yaml", "finite-population: true", "clusters: organisation");
  }

  @Test
  void weightsAndClustersAreRead() {
    clusters();
    programme.append(
        "programme.yaml", "weighting: {method: raking, margins: [country, track], trim: 3}\n");
    Programme read = ProgrammeLoader.load(directory).programme();
    assertThat(read.weighting())
        .isEqualTo(new Weighting(Weighting.Method.RAKING, List.of("country", "track"), 3.0));
    assertThat(read.estimation().clusters()).isEqualTo(Clusters.ORGANISATION);
    assertThat(read.hasSurveyDesign()).isTrue();
  }

  @Test
  void withoutThemAnswersAreASimpleSample() {
    assertThat(ProgrammeLoader.load(directory).programme().hasSurveyDesign()).isFalse();
  }

  @Test
  void unknownMargin() {
    programme.append("programme.yaml", "weighting: {method: classes, margins: [contry]}\n");
    programme.finds(
        "programme.yaml:22:40: answers cannot be weighted by 'contry'; allowed: country, sector, size, cohort, track; did you mean 'country'?");
  }

  @Test
  void breakdownsOfOtherPartiesAreNoMargins() {
    programme.append(
        "programme.yaml", "weighting: {method: classes, margins: [partner-country]}\n");
    programme.finds(
        "programme.yaml:22:40: answers cannot be weighted by 'partner-country'; allowed: country, sector, size, cohort, track");
  }

  @Test
  void aTrimThatWouldCutEverybody() {
    programme.append(
        "programme.yaml", "weighting: {method: classes, margins: [country], trim: 1}\n");
    assertThat(programme.findings().get(0).text())
        .startsWith("programme.yaml:22:56: 'trim' cannot be 1; allowed: more than 1");
  }

  @Test
  void clustersOfOrganisationsThatAreNotKnown() {
    clusters();
    programme.edit("sources/exchanges.yaml", "  host_organisation: Host\n", "");
    programme.finds(
        "programme.yaml:19:42: no source of exchanges has the column 'host_organisation', so the organisations of role 'host' are not known; allowed: none, or that column");
  }
}
