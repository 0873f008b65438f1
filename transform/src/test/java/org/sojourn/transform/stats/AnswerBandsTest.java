package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.agreement.AnswerBands;
import org.sojourn.transform.stats.agreement.JointAnswers;
import org.sojourn.transform.stats.agreement.JointAnswers.Combination;

class AnswerBandsTest {

  private static final AnswerBands.Limits FIVE = new AnswerBands.Limits(5, 8, 0);

  private static final List<Integer> CODES = List.of(1, 2, 3, 4, 5);

  private static List<String> names(AnswerBands bands) {
    return IntStream.range(0, bands.size()).mapToObj(bands::name).toList();
  }

  @Test
  void whereAllOrAllButOneAnswerAlikeTheyJoinIfThePolicyIsStricter() {
    JointAnswers all =
        new JointAnswers(
            List.of(Combination.of(40, 4, 5), Combination.of(9, 5, 4), Combination.of(9, 5, 5)));
    JointAnswers butOne =
        new JointAnswers(
            List.of(
                Combination.of(40, 4, 5),
                Combination.of(1, 4, 4),
                Combination.of(9, 5, 4),
                Combination.of(9, 5, 5)));
    AnswerBands.Limits any = new AnswerBands.Limits(5, Long.MAX_VALUE, 0);
    AnswerBands.Limits allButOne = new AnswerBands.Limits(5, Long.MAX_VALUE, 1);
    assertThat(names(AnswerBands.of(all, CODES, 2, FIVE).get(0))).containsExactly("1-4", "5");
    assertThat(names(AnswerBands.of(all, CODES, 2, any).get(0))).containsExactly("1-5");
    assertThat(names(AnswerBands.of(butOne, CODES, 2, any).get(0))).containsExactly("1-4", "5");
    assertThat(names(AnswerBands.of(butOne, CODES, 2, allButOne).get(0))).containsExactly("1-5");
  }

  /** Of the first 2, 3, 6 and 9 gave 1, 3, 4 and 5; the other's answers are all 4 or 5. */
  @Test
  void smallAnswersJoinTheSmallerNeighbour() {
    JointAnswers answers =
        new JointAnswers(
            List.of(
                Combination.of(2, 1, 4),
                Combination.of(3, 3, 5),
                Combination.of(3, 4, 4),
                Combination.of(3, 4, 5),
                Combination.of(5, 5, 4),
                Combination.of(4, 5, 5)));
    List<AnswerBands> bands = AnswerBands.of(answers, CODES, 2, FIVE);
    assertThat(names(bands.get(0))).containsExactly("1-3", "4", "5");
    assertThat(names(bands.get(1))).containsExactly("1-4", "5");
  }

  @Test
  void whereAllOfFewAnswerAlikeTheyJoinToo() {
    JointAnswers answers =
        new JointAnswers(
            List.of(Combination.of(6, 4, 5), Combination.of(6, 5, 4), Combination.of(6, 5, 5)));
    List<AnswerBands> bands = AnswerBands.of(answers, CODES, 2, FIVE);
    assertThat(names(bands.get(0))).containsExactly("1-5");
  }

  @Test
  void noBandOfATableIsEverSmall() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Combination> combinations = new ArrayList<>();
      for (int i = random.nextInt(60); i >= 0; i--) {
        combinations.add(
            Combination.of(1, 1 + random.nextInt(5), 3 + random.nextInt(3), 5 - random.nextInt(2)));
      }
      List<AnswerBands> all = AnswerBands.of(new JointAnswers(combinations), CODES, 3, FIVE);
      for (int party = 0; party < 3; party++) {
        int at = party;
        AnswerBands bands = all.get(party);
        for (int band = 0; band < bands.size() && bands.size() > 1; band++) {
          int b = band;
          assertThat(combinations.stream().filter(c -> bands.has(b, c.answers().get(at))).count())
              .isGreaterThanOrEqualTo(5);
        }
      }
    }
  }
}
