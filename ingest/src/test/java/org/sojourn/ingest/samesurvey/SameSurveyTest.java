package org.sojourn.ingest.samesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.ingest.parse.Canonical;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.source.Format;

/** The same small survey in every format gives the same canonical responses. */
class SameSurveyTest {

  private static final PseudonymKey KEY = PseudonymKey.of("aa".repeat(32));

  @TempDir Path folder;

  static List<Export> exports() {
    return SameSurvey.exports();
  }

  @ParameterizedTest
  @MethodSource("exports")
  void theSameSurveyGivesTheSameResponses(Export export) throws Exception {
    SameSurvey.write(export, folder);

    Canonical read = Canonical.of(ProgrammeLoader.load(folder), KEY);

    assertThat(read.problems()).isEmpty();
    assertThat(read.issues()).isEmpty();
    List<Map<String, Object>> expected = Given.ALL.stream().map(g -> g.canonical(KEY)).toList();
    for (int i = 0; i < Math.min(expected.size(), read.rows().size()); i++) {
      assertThat(read.rows().get(i))
          .as("respondent %d", i + 1)
          .containsExactlyInAnyOrderEntriesOf(expected.get(i));
    }
    assertThat(read.rows()).hasSameSizeAs(expected);
  }

  @Test
  void everyFormatIsThere() {
    assertThat(exports().stream().map(Export::format).collect(Collectors.toSet()))
        .isEqualTo(Arrays.stream(Format.values()).map(Format::id).collect(Collectors.toSet()));
  }
}
