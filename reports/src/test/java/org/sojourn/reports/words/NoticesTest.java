package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {

  @ParameterizedTest
  @CsvSource({
    "'Reconstruction: the data were generated. Nothing is real.', Reconstruction",
    "'The data were generated. Nothing is real.', The data were generated",
    "'The data were generated.', The data were generated",
    "Draft, Draft",
    "'Reconstitution\u00a0: les données ont été générées.', Reconstitution",
    "'See version 1.2 at https://example.org now. More.', See version 1.2 at https://example.org now",
  })
  void areTheFirstClause(String notice, String brief) {
    assertThat(Notices.brief(notice)).contains(brief);
  }

  @Test
  void areNoneWhereTheFirstSentenceIsLong() {
    assertThat(Notices.brief("word ".repeat(20) + "end. More.")).isEmpty();
  }
}
