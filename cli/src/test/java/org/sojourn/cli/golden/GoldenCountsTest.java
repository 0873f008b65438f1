package org.sojourn.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The numbers of values in {@code docs/methods.md}, "How it is checked", counted again. */
class GoldenCountsTest {

  @Test
  void everyExpectedValueIsCountedOnce() {
    for (String family : GoldenFiles.families()) {
      Tally tally = GoldenFiles.tally(family);
      assertThat(tally.published() + tally.hidden() + tally.left())
          .as(family)
          .isEqualTo(GoldenFiles.expected(family).size());
    }
  }

  @Test
  void theGuideSaysHowManyThereAre() throws IOException {
    List<Tally> tallies = GoldenFiles.families().stream().map(GoldenFiles::tally).toList();
    int published = tallies.stream().mapToInt(Tally::published).sum();
    int hidden = tallies.stream().mapToInt(Tally::hidden).sum();
    int left = tallies.stream().mapToInt(Tally::left).sum();
    String guide = Files.readString(Path.of("../docs/methods.md"));
    assertThat(guide.replaceAll("\\s+", " "))
        .contains(
            String.format(
                Locale.ROOT,
                "%,d of %,d values are compared with what a run published, %,d more with what it"
                    + " computed and rightly hid",
                published,
                published + hidden + left,
                hidden));
  }
}
