package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Role;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.estimation.AmountReader;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.support.TinyCube;
import org.sojourn.transform.support.TinyProgramme;

/**
 * The p% rule. Days abroad of the tiny programme by country: DE 10, 12, 14 and 20, FR 10, 11 and
 * 30, IT none; by host country FR 10, 12, 14, IT 20, DE 10, 11, 30.
 */
class DominanceTest {

  private static boolean isTooClose(int percent, double... amounts) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (double amount : amounts) {
      counts.merge(amount, 1L, Long::sum);
    }
    return Dominance.isTooClose(Histogram.of(counts), percent);
  }

  @Test
  void whatIsLeftBesideTheTwoGreatestHasToHideTheGreatest() {
    assertThat(isTooClose(10, 100, 50, 9.9)).isTrue();
    assertThat(isTooClose(10, 100, 50, 10)).isFalse();
    assertThat(isTooClose(10, 100, 100, 100)).isFalse();
    assertThat(isTooClose(10, 100, 100)).as("either knows the other").isTrue();
    assertThat(isTooClose(1, 7)).isTrue();
    assertThat(isTooClose(10, -100, 50, 9)).as("sizes count, not signs").isTrue();
    assertThat(isTooClose(10)).as("no amount").isFalse();
    assertThat(isTooClose(10, 0, 0)).as("nothing to be known").isFalse();
  }

  @Test
  void theGuideSaysWhatIsTooClose() throws IOException {
    assertThat(isTooClose(10, 100, 50, 9)).isTrue();
    assertThat(isTooClose(10, 100, 50, 10)).isFalse();
    double most = 100 + 50 + 9 - 50;
    assertThat(Files.readString(Path.of("../docs/methods.md")).replaceAll("\\s+", " "))
        .contains(
            String.format(
                Locale.ROOT,
                "Of 100, 50 and 9 the rest 9 is less than 10 %% of 100: the second could estimate"
                    + " 100 as at most %.0f. Of 100, 50 and 10 the sum may be shown.",
                most));
  }

  private static ProgrammeDirectory tiny(Integer percent) {
    return TinyProgramme.with(
        new Disclosure(3, null, null, null, Disclosure.Operational.OPEN, null, percent));
  }

  private static List<Estimate> published(Integer percent) {
    ProgrammeDirectory directory = tiny(percent);
    Cube cube = TinyCube.of(directory);
    return DisclosureControl.protect(
            directory,
            Estimation.of(directory, cube),
            List.of(),
            Organisations.uncounted(),
            new AmountReader(cube)::amounts,
            History.none(),
            "2017-05-22")
        .estimates();
  }

  private static Map<String, String> days(List<Estimate> published, String breakdown) {
    return published.stream()
        .filter(e -> e.indicator().equals("duration"))
        .filter(e -> e.cell().breakdown().equals(breakdown) && e.shown())
        .collect(
            Collectors.groupingBy(
                e -> e.cell().joined(),
                TreeMap::new,
                Collectors.mapping(
                    e -> e.statistic().id(),
                    Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Object::toString))));
  }

  @Test
  void sumsOfABreakdownAreHiddenWhereOneGroupIsTooClose() {
    List<Estimate> plain = published(null);
    assertThat(days(plain, "country"))
        .isEqualTo(Map.of("DE", "[mean, median, total]", "FR", "[mean, total]"));
    assertThat(published(33)).as("FR: 10 is 33 %% of 30").isEqualTo(plain);
    List<Estimate> close = published(34);
    assertThat(days(close, "country")).isEqualTo(Map.of("DE", "[median]"));
    assertThat(days(close, "overall")).isEqualTo(days(plain, "overall"));
    assertThat(close)
        .filteredOn(e -> e.indicator().equals("duration") && e.statistic() == Statistic.TOTAL)
        .filteredOn(e -> e.cell().breakdown().equals("country") && e.status().hidden())
        .extracting(Estimate::reason)
        .contains("the greatest amount of some group could be estimated too closely");
  }

  private static Dominance countries(int percent, Predicate<String> shown) {
    ProgrammeDirectory directory = tiny(percent);
    Cube cube = TinyCube.of(directory);
    return new Dominance(
        directory,
        Estimation.of(directory, cube),
        new AmountReader(cube)::amounts,
        e -> e.shown() && shown.test(e.cell().joined()));
  }

  private static Set<String> hidden(Dominance dominance) {
    ProgrammeDirectory directory = tiny(null);
    return Estimation.of(directory, TinyCube.of(directory)).stream()
        .filter(dominance::hides)
        .filter(e -> e.indicator().equals("duration"))
        .filter(e -> !e.cell().breakdown().equals("partner-country"))
        .map(e -> e.cell().breakdown())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void hiddenGroupsAreJudgedTogether() {
    assertThat(hidden(countries(33, cell -> !cell.equals("FR")))).isEmpty();
    assertThat(hidden(countries(34, cell -> !cell.equals("FR"))))
        .as("everybody less DE are the 10, 11 and 30 of FR")
        .containsExactly("country");
    assertThat(hidden(countries(34, String::isEmpty)))
        .as("all hidden groups are everybody")
        .isEmpty();
    assertThat(hidden(countries(60, String::isEmpty)))
        .as("57 of 107 beside 30 and 20: 57 is more than 60 %% of 30")
        .isEmpty();
  }

  private static ProgrammeDirectory pooling() {
    return TinyProgramme.with(
        Map.of(
            "title: {en: Host company at the end of the stay}\nitems:\n",
            "title: {en: Host company at the end of the stay}\nitems:\n"
                + "  - {id: turnover, kind: amount, min: 0, label: {en: Turnover}}\n",
            "label: {en: Additional turnover in euros}}",
            "label: {en: Turnover}}",
            "files: data/host-exit.csv\ncolumns:\n  exchange: Exchange\nitems:\n",
            "files: data/host-exit.csv\ncolumns:\n  exchange: Exchange\nitems:\n  turnover: Q3\n",
            "    measure: {kind: amount, item: turnover, wave: exit}\n",
            "    measure: {kind: amount, item: turnover, wave: exit}\n"
                + "  - id: of_sending\n"
                + "    label: {en: Turnover of sending companies}\n"
                + "    construct: business-impact\n"
                + "    criterion: effectiveness\n"
                + "    measure: {kind: amount, item: turnover, wave: exit, roles: [sending]}\n",
            "threshold: 3",
            "threshold: 3, p-percent: 10"));
  }

  /** Hosts are 100 and 1, which follow from all amounts less those of sending companies. */
  @Test
  void whatIsLeftOfPooledRolesIsJudged() {
    ProgrammeDirectory directory = pooling();
    TreeMap<Double, Long> many = new TreeMap<>(Map.of(50.0, 9L));
    TreeMap<Double, Long> two = new TreeMap<>(Map.of(100.0, 1L, 1.0, 1L));
    Contributions contributions =
        (base, breakdown) ->
            new TreeMap<>(
                Map.of("", Histogram.of(base.roles().equals(List.of(Role.HOST)) ? two : many)));
    List<Estimate> all = Estimation.of(directory, TinyCube.of(directory));
    Dominance dominance = new Dominance(directory, all, contributions, Estimate::shown);
    assertThat(all)
        .filteredOn(dominance::hides)
        .filteredOn(e -> e.cell().breakdown().equals("overall"))
        .extracting(e -> e.indicator() + " " + e.statistic().id())
        .containsExactlyInAnyOrder(
            "turnover mean", "turnover total", "turnover standard-deviation");
  }

  @Test
  void theAuditRefusesSumsThatAreTooClose() {
    ProgrammeDirectory directory = tiny(34);
    Cube cube = TinyCube.of(directory);
    List<Estimate> all = Estimation.of(directory, cube);
    Contributions amounts = new AmountReader(cube)::amounts;
    assertThatThrownBy(() -> Dominance.require(directory, all, amounts))
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.FAULT))
        .hasMessageStartingWith("nothing is published: a number behind figures E-");
    Dominance.require(directory, published(34), amounts);
  }

  @Test
  void withoutTheAmountsNothingIsJudged() {
    ProgrammeDirectory directory = tiny(10);
    List<Estimate> all = Estimation.of(directory, TinyCube.of(directory));
    assertThatThrownBy(() -> DisclosureControl.protect(directory, all))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the amounts behind ");
  }
}
