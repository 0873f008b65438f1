package org.sojourn.model.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CellTest {

  @Test
  void joinsKeysWithBars() {
    assertThat(new Cell("country-x-sector", List.of("DE", "C")).joined()).isEqualTo("DE|C");
    assertThat(Cell.OVERALL.joined()).isEmpty();
    assertThat(new Cell("track", List.of("a|b\\c")).joined()).isEqualTo("a\\|b\\\\c");
  }

  @Test
  void refusesAnEmptyKey() {
    assertThatThrownBy(() -> new Cell("country", List.of("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a key of 'country' is empty; unknown is ?");
  }

  @Property
  void parsesWhatItJoined(@ForAll("keys") List<String> keys) {
    Cell cell = new Cell("track", keys);
    assertThat(Cell.parse("track", cell.joined())).isEqualTo(cell);
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.strings().withChars("aé|\\ ").ofMinLength(1).list().ofMaxSize(3);
  }
}
