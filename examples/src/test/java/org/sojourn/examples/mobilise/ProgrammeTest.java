package org.sojourn.examples.mobilise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.programme.Role;

/** The programme directory of the example. */
class ProgrammeTest {

  private final ProgrammeDirectory programme = ProgrammeLoader.load(Committed.programme());

  @Test
  void saysThatItIsAReconstruction() {
    assertThat(programme.programme().notice().in("en")).startsWith("Reconstruction:");
    assertThat(programme.report().limitations().get(0).in("en"))
        .startsWith("The data are a reconstruction.");
  }

  @Test
  void headlineHasThePublishedSharesInTheirOrder() {
    assertThat(programme.report().headline())
        .containsExactly(
            "sending_match",
            "host_match",
            "cross_border",
            "new_products",
            "expected_skills",
            "career");
  }

  @Test
  void sameSkillsAreRatedBeforeAndAfter() {
    String[] skills = Arrays.stream(Skill.values()).map(Skill::item).toArray(String[]::new);

    assertThat(items("participant-before")).contains(skills);
    assertThat(items("participant-exit")).contains(skills);
    assertThat(skills).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void allThreePartiesAreAskedAboutTheMatchByTheSameItem() {
    Set<Role> asked = new TreeSet<>();
    programme.codebook().instruments().stream()
        .filter(instrument -> instrument.asks("match_satisfaction"))
        .map(Instrument::role)
        .forEach(asked::add);

    assertThat(asked).containsExactly(Role.SENDING, Role.HOST, Role.PARTICIPANT);
  }

  @Test
  void indicatorsAreOfAllKindsAndConstructs() {
    List<Indicator> indicators = programme.indicators();

    assertThat(indicators)
        .extracting(i -> i.measure().getClass().getSimpleName())
        .contains("Share", "Mean", "NetScore", "Gain", "Rate", "Amount");
    assertThat(indicators)
        .extracting(i -> i.construct().id())
        .contains("satisfaction", "skill-gain", "business-impact", "operation");
  }

  @Test
  void labelsInTheFilesAreThoseOfTheCodebook() {
    assertThat(labels("satisfaction5", 1)).containsExactlyElementsOf(Labels.SATISFACTION.all());
    assertThat(labels("agreement5", 1)).containsExactlyElementsOf(Labels.AGREEMENT.all());
    assertThat(labels("proficiency5", 1)).containsExactlyElementsOf(Labels.PROFICIENCY.all());
    assertThat(labels("likelihood11", 0)).containsExactlyElementsOf(Labels.LIKELIHOOD.all());
    assertThat(labels("yes-no", 0)).containsExactlyElementsOf(Labels.YES_NO.all());
  }

  private List<String> items(String instrument) {
    return programme.codebook().instrument(instrument).orElseThrow().items().stream()
        .map(Item::id)
        .toList();
  }

  private List<String> labels(String scale, int lowest) {
    assertThat(programme.codebook().scale(scale).orElseThrow().lowest()).isEqualTo(lowest);
    return programme.codebook().scale(scale).orElseThrow().answers().stream()
        .map(answer -> answer.label().in("en"))
        .toList();
  }
}
