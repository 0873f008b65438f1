package org.sojourn.transform.base;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.programme.Role;

/** Of which single parties a programme's indicators show all answers to an item. */
public final class ShownTotals {

  private ShownTotals() {}

  /**
   * Whether some indicator shows the answers of {@code role} alone: it is of this role only, or
   * divided by role.
   */
  public static boolean has(ProgrammeDirectory directory, String item, String wave, Role role) {
    return directory.indicators().stream()
        .anyMatch(
            indicator ->
                Bases.of(indicator.measure(), null, directory.codebook())
                        instanceof Base.Answers answers
                    && answers.item().equals(item)
                    && answers.wave().equals(wave)
                    && (answers.roles().equals(List.of(role))
                        || answers.roles().contains(role)
                            && indicator.breakdowns().contains("role")));
  }
}
