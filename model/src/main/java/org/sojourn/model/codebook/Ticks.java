package org.sojourn.model.codebook;

import java.util.ArrayList;
import java.util.List;

/** The usual texts of a column that says whether one answer was ticked. */
public final class Ticks {

  private Ticks() {}

  /** Texts that mean ticked: yes in the languages of {@link YesNo}, {@code Y}, 1 and true. */
  public static List<String> ticked() {
    return usual(YesNo.YES, "Y", "1", "true", "Si");
  }

  /** Texts that mean not ticked: no in the languages of {@link YesNo}, {@code N}, 0 and false. */
  public static List<String> unticked() {
    return usual(YesNo.NO, "N", "0", "false", "Nao");
  }

  private static List<String> usual(int code, String... others) {
    List<String> texts = new ArrayList<>(List.of(others));
    YesNo.SCALE.answers().stream()
        .filter(answer -> answer.code() == code)
        .forEach(answer -> texts.addAll(answer.label().byLanguage().values()));
    return texts.stream().distinct().toList();
  }
}
