package org.sojourn.drafting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.drafting.codebook.DraftAnswer;
import org.sojourn.drafting.codebook.DraftScale;

class FavourableTest {

  private static List<Integer> codes(int first, String... labels) {
    List<DraftAnswer> answers = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      answers.add(new DraftAnswer(first + i, Map.of("en", labels[i]), List.of()));
    }
    DraftScale scale = new DraftScale("s", answers, null, List.of(), List.of());
    return Favourable.of(scale).stream().map(DraftAnswer::code).toList();
  }

  @Test
  void favourableIsWhatLiesAboveTheMiddle() {
    assertThat(codes(1, "1", "2", "3", "4", "5")).containsExactly(4, 5);
    assertThat(codes(1, "1", "2", "3", "4")).containsExactly(3, 4);
    assertThat(codes(0, "No", "Yes")).containsExactly(1);
    assertThat(codes(1, "1", "2", "3", "4", "5", "6", "7")).containsExactly(5, 6, 7);
  }

  @Test
  void codesThatFallTurnTheMiddleRound() {
    assertThat(
            codes(1, "Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied"))
        .containsExactly(1, 2);
    assertThat(codes(1, "Yes", "No")).containsExactly(1);
  }
}
