package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.transform.disclosure.AnswersTest.hidden;
import static org.sojourn.transform.disclosure.AnswersTest.line;
import static org.sojourn.transform.disclosure.AnswersTest.said;
import static org.sojourn.transform.disclosure.AnswersTest.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Disclosure.GroupDisclosure;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Silence;
import org.sojourn.transform.base.SilenceFamily;
import org.sojourn.transform.disclosure.support.IntegerProgramme;

/** Cells in which all, or all but one, answered alike, whatever their size. */
class GroupDisclosureTest {

  private static Disclosure policy(GroupDisclosure cells) {
    return new Disclosure(5, null, null, null, null, cells, null);
  }

  private static final Unanimity SMALL = Unanimity.of(policy(GroupDisclosure.SMALL));
  private static final Unanimity ANY_SIZE = Unanimity.of(policy(GroupDisclosure.ANY_SIZE));
  private static final Unanimity ALL_BUT_ONE = Unanimity.of(policy(GroupDisclosure.ALL_BUT_ONE));

  @Test
  void eightOfEightAreShownUnlessThePolicySaysOtherwise() {
    assertThat(Unanimity.of(Disclosure.usual())).isEqualTo(SMALL);
    int[][] answers = {said(8, 0), said(20, 3), said(30, 5)};
    assertThat(hidden(line(SMALL, answers))).isEmpty();
    assertThat(hidden(line(ANY_SIZE, answers))).isEqualTo("A B");
    assertThat(hidden(line(ALL_BUT_ONE, answers))).isEqualTo("A B");
    assertThat(hidden(line(SMALL, said(7, 0), said(20, 3), said(30, 5)))).isEqualTo("A B");
    assertThat(hidden(line(SMALL, said(0, 40), said(20, 3), said(30, 5)))).isEmpty();
    assertThat(hidden(line(ANY_SIZE, said(0, 40), said(20, 3), said(30, 5)))).isEqualTo("A B");
  }

  @Test
  void theGuideSaysWhatIsShown() throws IOException {
    int[][] answers = {said(8, 0), said(20, 3), said(30, 5)};
    assertThat(hidden(line(SMALL, answers))).isEmpty();
    assertThat(hidden(line(ANY_SIZE, answers))).isEqualTo("A B");
    assertThat(Files.readString(Path.of("../docs/methods.md")).replaceAll("\\s+", " "))
        .contains(
            "Of 8 of 8, 20 of 23 and 30 of 35, all are shown by default, and only the last with"
                + " `any-size`.");
  }

  @Test
  void theOneOfSixIsHiddenWhereThatOneWouldKnowTheOthers() {
    int[][] answers = {said(1, 5), said(20, 3), said(30, 5)};
    assertThat(hidden(line(SMALL, answers))).isEmpty();
    assertThat(hidden(line(ANY_SIZE, answers))).isEmpty();
    assertThat(hidden(line(ALL_BUT_ONE, answers))).isEqualTo("A B");
    assertThat(hidden(line(ALL_BUT_ONE, said(2, 5), said(20, 3), said(30, 5)))).isEmpty();
  }

  /** A and B together have one no: of A it could be known that at least 8 of 9 said yes. */
  @Test
  void threeNumbersRemainWhereAllButOneAreProtected() {
    int[][] answers = {said(8, 1), said(20, 0), said(30, 5)};
    Exposure exposure = line(ALL_BUT_ONE, answers);
    Place a = new Place(1, "country", "A");
    Place b = new Place(1, "country", "B");
    assertThat(ExposureAudit.failures(exposure, Set.of(a, b))).containsExactly(a, b);
    assertThat(hidden(exposure)).isEqualTo("A B C");
    assertThat(hidden(line(ANY_SIZE, answers))).as("two are enough there").isEqualTo("A B");
  }

  @Test
  void everybodyIsACellToo() {
    assertThat(hidden(line(SMALL, said(20, 0), said(30, 0)))).isEmpty();
    assertThat(hidden(line(ANY_SIZE, said(20, 0), said(30, 0)))).isEqualTo("A B all");
    assertThat(hidden(line(ANY_SIZE, said(20, 0), said(29, 1)))).isEqualTo("A B");
    assertThat(hidden(line(ALL_BUT_ONE, said(20, 0), said(29, 1)))).isEqualTo("A B all");
  }

  @Test
  void whereNoShareIsPublishedTheAnswersThemselvesCount() {
    Map<Place, long[]> answers = new TreeMap<>();
    answers.put(new Place(1, "country", "A"), new long[] {0, 9, 0});
    answers.put(new Place(1, "country", "B"), new long[] {1, 8, 0});
    answers.put(new Place(1, "country", "C"), new long[] {1, 8, 1});
    assertThat(SMALL.of(answers, List.of())).isEmpty();
    assertThat(ANY_SIZE.of(answers, List.of())).extracting(Place::cell).containsExactly("A");
    assertThat(ALL_BUT_ONE.of(answers, List.of()))
        .extracting(Place::cell)
        .containsExactly("A", "B");
  }

  @Test
  void rowsOfTablesOfTwoAnswersAreCellsToo() {
    long[] alike = {9, 9, 0, 9};
    long[] butOne = {9, 9, 1, 9};
    assertThat(JointGroups.saysTooMuch(alike, 5, SMALL)).isFalse();
    assertThat(JointGroups.saysTooMuch(alike, 5, ANY_SIZE)).isTrue();
    assertThat(JointGroups.saysTooMuch(butOne, 5, ANY_SIZE)).isFalse();
    assertThat(JointGroups.saysTooMuch(butOne, 5, ALL_BUT_ONE)).isTrue();
    assertThat(JointGroups.saysTooMuch(new long[] {9, 9, 2, 9}, 5, ALL_BUT_ONE)).isFalse();
  }

  @Test
  void answersBySilenceAreCellsToo() {
    Silence alike = Silence.of(Role.SENDING, Role.HOST, new long[] {9, 0}, new long[] {9, 9});
    Silence butOne = Silence.of(Role.SENDING, Role.HOST, new long[] {9, 9}, new long[] {1, 9});
    assertThat(shown(alike, GroupDisclosure.SMALL)).isTrue();
    assertThat(shown(alike, GroupDisclosure.ANY_SIZE)).isFalse();
    assertThat(shown(butOne, GroupDisclosure.ANY_SIZE)).isTrue();
    assertThat(shown(butOne, GroupDisclosure.ALL_BUT_ONE)).isFalse();
  }

  private static boolean shown(Silence silence, GroupDisclosure cells) {
    return !SilenceFamily.shown(List.of(silence), silence.both(), policy(cells)).isEmpty();
  }

  /** By integer programming: whoever is told all bases cannot know all answers but one. */
  @Property(tries = 40)
  void nobodyKnowsAllButOneOfAHiddenCell(
      @ForAll @Size(6) List<@IntRange(max = 12) Integer> yes,
      @ForAll @Size(6) List<@IntRange(max = 2) Integer> no) {
    int[][] answers = new int[6][];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = said(yes.get(i), no.get(i));
    }
    for (Unanimity alike : List.of(ANY_SIZE, ALL_BUT_ONE)) {
      Exposure exposure = table(alike, 3, answers);
      Set<Place> hidden = Suppression.of(exposure).keySet();
      assertThat(hidden).containsAll(exposure.sensitive());
      Map<Place, Integer> positions = new HashMap<>();
      hidden.forEach(place -> positions.put(place, positions.size()));
      IntegerProgramme outsider = outsider(exposure, positions);
      for (Place place : exposure.sensitive()) {
        List<Integer> saidYes = List.of(positions.get(place));
        assertThat(outsider.greatest(saidYes) - outsider.least(saidYes))
            .as("%s of %s", place, alike)
            .isGreaterThanOrEqualTo(Math.min(exposure.network().count(place), alike.width()));
      }
    }
  }

  /** Unknown are, of hidden places, those who said yes, and behind them those who said no. */
  private static IntegerProgramme outsider(Exposure exposure, Map<Place, Integer> positions) {
    int hidden = positions.size();
    IntegerProgramme programme = new IntegerProgramme(2 * hidden);
    positions.forEach(
        (place, at) ->
            programme.add(Map.of(at, 1, hidden + at, 1), exposure.network().count(place)));
    for (Sum sum : exposure.network().sums()) {
      for (int code = 0; code < 2; code++) {
        Map<Integer, Integer> unknown = new HashMap<>();
        long known = 0;
        for (Place place : sum.places()) {
          int sign = place.equals(sum.total()) ? -1 : 1;
          if (positions.containsKey(place)) {
            unknown.merge(code * hidden + positions.get(place), sign, Integer::sum);
          } else {
            known += sign * exposure.answers().get(place)[code];
          }
        }
        programme.add(unknown, -known);
      }
    }
    return programme;
  }
}
