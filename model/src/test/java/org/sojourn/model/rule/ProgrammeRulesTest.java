package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.check.Finding;
import org.sojourn.model.load.BrokenProgramme;

/** What a programme says of itself. */
class ProgrammeRulesTest {

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  @Test
  void waveTwice() {
    programme.edit(
        "programme.yaml",
        "  - id: exit\n",
        "  - id: before\n    label: {en: Again}\n  - id: exit\n");
    programme.finds("programme.yaml:10:9: wave 'before' is already defined at line 8");
  }

  @Test
  void attributeTwice() {
    programme.edit("programme.yaml", "id: track,", "id: grant,");
    programme.edit("indicators.yaml", ", track]", "]");
    programme.edit("sources/exchanges.yaml", "  track: {constant: general}\n", "");
    programme.finds("programme.yaml:18:10: attribute 'grant' is already defined at line 17");
  }

  @Test
  void periodEndsBeforeItBegins() {
    programme.edit("programme.yaml", "to: 2017-06-30", "to: 2016-06-30");
    programme.finds(
        "programme.yaml:5:32: the period ends on 2016-06-30, before it begins; allowed: 2017-01-01 or later");
  }

  @Test
  void languageWithoutWords() {
    programme.edit("programme.yaml", "languages: [en]", "languages: [en, sv]");
    assertThat(programme.findings())
        .extracting(Finding::text)
        .contains(
            "programme.yaml:4:17: reports cannot be written in 'sv'; allowed: bg, de, el, en, fr, it");
  }

  @Test
  void attributeNamedLikeAColumn() {
    programme.edit("programme.yaml", "id: track,", "id: host_country,");
    programme.edit("indicators.yaml", ", track]", "]");
    programme.edit("sources/exchanges.yaml", "  track: {constant: general}\n", "");
    programme.finds(
        "programme.yaml:18:10: attribute 'host_country' has the name of a column of the exchanges; allowed: another name");
  }

  @Test
  void attributeNamedLikeABreakdown() {
    programme.edit("programme.yaml", "id: track,", "id: sector,");
    programme.edit("indicators.yaml", ", track]", "]");
    programme.edit("sources/exchanges.yaml", "  track: {constant: general}\n", "");
    programme.finds(
        "programme.yaml:18:10: attribute 'sector' has the name of a breakdown; allowed: another name");
  }
}
