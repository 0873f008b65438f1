package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Disclosure.GroupDisclosure;
import org.sojourn.model.report.ReportLanguages;

class HiddenRulesTest {

  private static List<String> said(String language, GroupDisclosure cells, Integer percent) {
    Words words = Words.in(language);
    return HiddenRules.messages(new Disclosure(5, null, null, null, null, cells, percent)).stream()
        .map(words::say)
        .toList();
  }

  @Test
  void whatEveryProgrammeHidesIsNotSaidAgain() {
    assertThat(HiddenRules.messages(Disclosure.usual())).isEmpty();
  }

  @Test
  void stricterRulesAreSaidButNotTheP() {
    assertThat(said("en", GroupDisclosure.ANY_SIZE, 10))
        .containsExactly(
            "Hidden, too, is any group, whatever its size, in which all answered alike.",
            "Sums and means of amounts are hidden where the greatest amount of a group could be"
                + " estimated too closely from them.");
    for (String language : ReportLanguages.ALL) {
      List<String> all = said(language, GroupDisclosure.ALL_BUT_ONE, 10);
      assertThat(all).as(language).hasSize(2).doesNotHaveDuplicates();
      assertThat(all).as(language).noneMatch(text -> text.contains("10"));
      assertThat(all.get(0)).isNotEqualTo(said(language, GroupDisclosure.ANY_SIZE, 10).get(0));
    }
  }
}
