package org.sojourn.ingest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.quality.IssueCode;

class RulingTest {

  private static Verdict verdict(int file, long row, IssueCode code) {
    Claim claim = new Claim(Claim.Kind.EXCHANGE, "X", "", "", "", null, null, file, row);
    return new Verdict(claim, code, null);
  }

  @Test
  void rowsOfAnyNumberAreRefused() {
    long far = 3_000_000_000_000L;
    Ruling one =
        Ruling.of(
            List.of(
                    verdict(0, far, IssueCode.DUPLICATE_KEY),
                    verdict(0, far + 1, null),
                    verdict(70_000, 2, IssueCode.DUPLICATE_KEY))
                .iterator());
    Ruling both =
        one.plus(Ruling.of(List.of(verdict(0, far + 2, IssueCode.DUPLICATE_KEY)).iterator()));
    assertThat(both.refuses(0, far)).isTrue();
    assertThat(both.refuses(0, far + 1)).isFalse();
    assertThat(both.refuses(0, far + 2)).isTrue();
    assertThat(both.refuses(1, far)).isFalse();
    assertThat(both.refuses(0, far & 0xFFFFFFFFL)).isFalse();
    assertThat(both.refuses(70_000, 2)).isTrue();
    assertThat(both.judged()).isEqualTo(4);
    assertThat(both.accepted()).isEqualTo(1);
  }
}
