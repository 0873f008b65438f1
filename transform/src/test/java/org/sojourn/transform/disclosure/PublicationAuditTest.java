package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyProgramme;

class PublicationAuditTest {

  private static final ProgrammeDirectory TINY = TinyProgramme.load();
  private static final List<Estimate> ALL = Estimation.of(TINY, TinyCube.of(TINY));
  private static final List<Guarded> GUARDED = DisclosureControl.guarded(TINY, ALL);
  private static final List<Estimate> PUBLISHED = DisclosureControl.protect(TINY, ALL).estimates();

  private static int position(String indicator, String cell) {
    for (int i = 0; i < ALL.size(); i++) {
      Estimate e = ALL.get(i);
      if (e.indicator().equals(indicator) && e.cell().joined().equals(cell)) {
        return i;
      }
    }
    throw new IllegalStateException(indicator + " " + cell);
  }

  private static List<String> firstOfEachCell(String indicator) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Estimate e : ALL) {
      if (e.indicator().equals(indicator) && e.base() > 0) {
        ids.putIfAbsent(e.cell().breakdown() + e.cell().joined(), e.id());
      }
    }
    return ids.values().stream().sorted().toList();
  }

  @Test
  void whatProtectionMadePasses() {
    assertThatCode(() -> PublicationAudit.require(GUARDED, PUBLISHED)).doesNotThrowAnyException();
  }

  @Test
  void aMaskThatGivesAHiddenNumberAwayIsRefused() {
    int hole = position("match_mean", "FR");
    List<Estimate> broken = new ArrayList<>(PUBLISHED);
    broken.set(hole, ALL.get(hole));
    assertThatThrownBy(() -> PublicationAudit.require(GUARDED, broken))
        .isInstanceOf(Failure.class)
        .hasMessageMatching(
            "nothing is published: a number behind figures? E-[0-9A-Z]{8}.* fault .*");
  }

  @Test
  void aMaskWithAHoleIsRefused() {
    int hole = position("turnover", "");
    assertThat(PUBLISHED.get(hole).status().hidden()).isTrue();
    List<Estimate> broken = new ArrayList<>(PUBLISHED);
    broken.set(hole, ALL.get(hole));
    assertThatThrownBy(() -> PublicationAudit.require(GUARDED, broken))
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.FAULT))
        .hasMessage(
            "nothing is published: a number behind figures "
                + String.join(", ", firstOfEachCell("turnover"))
                + " is to be hidden, but could be worked out from what would be shown; this is a"
                + " fault of Sojourn, not of the data");
  }

  @Test
  void aHiddenFigureWithANumberIsRefused() {
    int hole = position("turnover", "");
    Estimate hidden = PUBLISHED.get(hole);
    List<Estimate> broken = new ArrayList<>(PUBLISHED);
    broken.set(
        hole,
        new Estimate(
            hidden.id(),
            hidden.indicator(),
            hidden.item(),
            hidden.statistic(),
            hidden.cell(),
            hidden.code(),
            null,
            null,
            null,
            null,
            null,
            8L,
            hidden.method(),
            hidden.status(),
            hidden.reason()));
    assertThatThrownBy(() -> PublicationAudit.require(GUARDED, broken))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("a number behind figure " + hidden.id() + " is to be hidden");
  }
}
