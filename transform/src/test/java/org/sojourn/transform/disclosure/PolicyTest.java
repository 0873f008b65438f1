package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyProgramme;

/** What a programme can declare beside the threshold. */
class PolicyTest {

  private static Disclosure policy(
      Integer organisations, Disclosure.Zeros zeros, Integer decimals) {
    return new Disclosure(
        3, organisations, zeros, decimals, Disclosure.Operational.OPEN, null, null);
  }

  private static List<Estimate> published(Disclosure policy, Organisations organisations) {
    ProgrammeDirectory directory = TinyProgramme.with(policy);
    List<Estimate> all = Estimation.of(directory, TinyCube.of(directory));
    return DisclosureControl.protect(
            directory, all, List.of(), organisations, History.none(), "2017-05-22")
        .estimates();
  }

  private static String hostsByCountry(List<Estimate> published) {
    Map<String, String> cells =
        published.stream()
            .filter(e -> e.indicator().equals("host_match"))
            .filter(e -> e.cell().breakdown().equals("country"))
            .filter(e -> e.statistic() == Statistic.SHARE)
            .collect(
                Collectors.toMap(
                    e -> e.cell().joined(), e -> e.status().id(), (a, b) -> a, TreeMap::new));
    return cells.toString();
  }

  @Test
  void answersOfFewOrganisationsAreHiddenAndProtected() {
    Disclosure two = policy(2, null, null);
    assertThat(hostsByCountry(published(two, (base, breakdown, cell) -> 2)))
        .isEqualTo("{DE=published, FR=published, IT=no-answers}");
    assertThat(hostsByCountry(published(two, (base, breakdown, cell) -> cell.equals("DE") ? 1 : 2)))
        .as("the three of DE come from one organisation, and FR would tell them")
        .isEqualTo("{DE=hidden, FR=hidden, IT=hidden}");
    assertThat(hostsByCountry(published(policy(null, null, null), (base, breakdown, cell) -> 1)))
        .as("not declared")
        .isEqualTo("{DE=published, FR=published, IT=no-answers}");
  }

  @Test
  void thatNobodyAnsweredCanBeProtected() {
    List<Estimate> known =
        published(policy(null, Disclosure.Zeros.KNOWN, null), Organisations.uncounted());
    List<Estimate> hidden =
        published(policy(null, Disclosure.Zeros.PROTECTED, null), Organisations.uncounted());
    assertThat(hostsByCountry(known)).isEqualTo("{DE=published, FR=published, IT=no-answers}");
    assertThat(hostsByCountry(hidden))
        .as("asked in IT, and one of the others with it, so that it may be three")
        .contains("IT=hidden")
        .isNotEqualTo(hostsByCountry(known));
  }

  @Test
  void publishedFiguresAreRounded() {
    List<Estimate> rounded = published(policy(null, null, 1), Organisations.uncounted());
    List<Estimate> exact = published(policy(null, null, null), Organisations.uncounted());
    assertThat(rounded).hasSameSizeAs(exact);
    for (int i = 0; i < exact.size(); i++) {
      Estimate e = exact.get(i);
      if (e.value() != null && e.statistic().unit() == Statistic.Unit.PERCENT) {
        assertThat(rounded.get(i).value()).isEqualTo(Math.round(e.value() * 10) / 10.0);
        assertThat(rounded.get(i).base()).isEqualTo(e.base());
      }
    }
  }
}
