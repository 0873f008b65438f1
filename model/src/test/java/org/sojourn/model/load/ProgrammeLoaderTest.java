package org.sojourn.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;

class ProgrammeLoaderTest {

  @Test
  void bindsAProgramme() throws Exception {
    Path minimal = Path.of(getClass().getResource("/programmes/minimal").toURI());
    ProgrammeDirectory programme = ProgrammeLoader.load(minimal);
    assertThat(programme.programme().roles()).containsOnlyKeys(Role.HOST, Role.PARTICIPANT);
    assertThat(programme.indicator("skills").orElseThrow().measure())
        .isInstanceOf(Measure.Gain.class);
    assertThat(programme.sources()).hasSize(3);
    assertThat(programme.sources().get(1).columns().get("response").rowNumber()).isTrue();
    assertThat(programme.sources().get(1).columns().get("respondent").from()).isEqualTo("E-mail");
    assertThat(programme.checks()).hasSize(2);
  }
}
