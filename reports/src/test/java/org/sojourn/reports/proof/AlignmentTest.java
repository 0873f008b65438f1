package org.sojourn.reports.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("a", "b", "c").list().ofMaxSize(12);
  }

  /** Whoever makes the changes arrives at the other sequence. */
  @Property
  void changesLeadFromOneToTheOther(
      @ForAll("words") List<String> found, @ForAll("words") List<String> expected) {
    List<String> mended = new ArrayList<>(found);
    List<Alignment.Change> changes = new ArrayList<>(Alignment.changes(found, expected));
    Collections.reverse(changes);
    for (Alignment.Change change : changes) {
      List<String> stretch = mended.subList(change.from(), change.to());
      stretch.clear();
      stretch.addAll(expected.subList(change.expectedFrom(), change.expectedTo()));
    }

    assertThat(mended).isEqualTo(expected);
  }

  @Test
  void keepsWhatIsTheSame() {
    assertThat(
            Alignment.changes(
                List.of("91", "%", "of", "44"), List.of("90", "%", "of", "all", "44")))
        .containsExactly(new Alignment.Change(0, 1, 0, 1), new Alignment.Change(3, 3, 3, 4));
  }

  @Test
  void takesWhatIsTooLongToCompareForOneChange() {
    List<String> found = Collections.nCopies(5000, "a");
    List<String> expected = Collections.nCopies(5000, "b");

    assertThat(Alignment.changes(found, expected))
        .containsExactly(new Alignment.Change(0, 5000, 0, 5000));
  }
}
