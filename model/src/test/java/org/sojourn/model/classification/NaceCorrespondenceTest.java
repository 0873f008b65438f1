package org.sojourn.model.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaceCorrespondenceTest {

  private static final NaceCorrespondence FORWARD = NaceCorrespondence.between("2", "2.1");
  private static final NaceCorrespondence BACK = NaceCorrespondence.between("2.1", "2");

  @ParameterizedTest
  @CsvSource({"C,10,C,10", "J,58,J,58", "J,62,K,62", "K,64,L,64", "S,96,T,96", "U,99,V,99"})
  void aDivisionGoesOnUnderItsNumberAndAnotherLetter(
      String section, String division, String newSection, String newDivision) {
    assertThat(FORWARD.convert(new NaceCode(section, division)))
        .contains(new NaceCode(newSection, newDivision));
    assertThat(BACK.convert(new NaceCode(newSection, newDivision)))
        .contains(new NaceCode(section, division));
  }

  @Test
  void aDivisionThatWasSpreadWithinASectionKeepsTheSection() {
    assertThat(FORWARD.convert(new NaceCode("M", "70"))).contains(new NaceCode("N", null));
    assertThat(BACK.convert(new NaceCode("G", "47"))).contains(new NaceCode("G", null));
    assertThat(BACK.convert(new NaceCode("J", "60"))).contains(new NaceCode("J", null));
  }

  @Test
  void whatWasSpreadOverSectionsHasNoCounterpart() {
    assertThat(FORWARD.convert(new NaceCode("G", "45"))).isEmpty();
    assertThat(FORWARD.divisions(new NaceCode("G", "45"))).containsExactly("46", "47", "95");
    assertThat(FORWARD.convert(new NaceCode("J", "63"))).isEmpty();
    assertThat(BACK.convert(new NaceCode("T", "95"))).isEmpty();
  }

  @Test
  void aSectionIsConvertedWhereAllItsDivisionsShareOne() {
    assertThat(FORWARD.convert(new NaceCode("C", null))).contains(new NaceCode("C", null));
    assertThat(FORWARD.convert(new NaceCode("K", null))).contains(new NaceCode("L", null));
    assertThat(FORWARD.convert(new NaceCode("J", null))).isEmpty();
    assertThat(FORWARD.divisions(new NaceCode("J", null)))
        .isEqualTo(Set.of("58", "59", "60", "61", "62", "63"));
    assertThat(BACK.convert(new NaceCode("K", null))).contains(new NaceCode("J", null));
    assertThat(BACK.convert(new NaceCode("J", null))).contains(new NaceCode("J", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2.1"})
  void everyDivisionHasACounterpartInTheOtherRevision(String revision) {
    Nace nace = Nace.revision(revision);
    NaceCorrespondence there =
        NaceCorrespondence.between(revision, revision.equals("2") ? "2.1" : "2");
    for (String division : nace.divisions()) {
      NaceCode code = new NaceCode(nace.sectionOf(division).orElseThrow(), division);
      assertThat(there.divisions(code)).as(division).isNotEmpty();
    }
  }

  @Test
  void withinARevisionNothingChanges() {
    NaceCode code = new NaceCode("G", "45");
    assertThat(NaceCorrespondence.between("2", "2").convert(code)).isEqualTo(Optional.of(code));
  }
}
