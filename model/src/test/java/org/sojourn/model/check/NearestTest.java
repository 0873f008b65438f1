package org.sojourn.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> WORDS =
      List.of("satisfaction", "skill-gain", "host", "3", "country");

  @ParameterizedTest
  @CsvSource({
    "satisfactoin, satisfaction",
    "satisfacton, satisfaction",
    "hots, host",
    "HOST, host",
    "countries, country",
    "skillgain, skill-gain",
    "operation, ''",
    "ho, ''",
    "4, ''",
    "'', ''"
  })
  void findsWhatWasMeant(String given, String nearest) {
    assertThat(Nearest.to(given, WORDS)).isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, axc, 1", "'', abc, 3", "ab, ba, 1"})
  void countsEdits(String a, String b, int edits) {
    assertThat(Nearest.distance(a, b)).isEqualTo(edits);
  }

  @Property
  void distanceIsTheSameBothWays(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
    assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
  }
}
