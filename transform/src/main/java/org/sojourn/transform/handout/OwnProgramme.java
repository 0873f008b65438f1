package org.sojourn.transform.handout;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;

/**
 * A programme as it is for one organisation: all its indicators over everybody, by role where the
 * organisation knows one of the roles, nothing compared. How far the parties of an exchange agree
 * is not asked: the organisation would read the others' answers off its own.
 */
final class OwnProgramme {

  private static final String ROLE = "role";

  private OwnProgramme() {}

  static ProgrammeDirectory of(ProgrammeDirectory all) {
    return new ProgrammeDirectory(
        all.path(),
        all.programme(),
        all.codebook(),
        all.sources(),
        all.indicators().stream()
            .filter(indicator -> !(indicator.measure() instanceof Measure.Agreement))
            .map(indicator -> undivided(indicator, all))
            .toList(),
        all.report(),
        all.checks());
  }

  private static Indicator undivided(Indicator indicator, ProgrammeDirectory all) {
    Base base = Bases.of(indicator.measure(), null, all.codebook());
    boolean pools = base.roles().size() > 1 && base.roles().contains(Role.SENDING);
    return new Indicator(
        indicator.id(),
        indicator.label(),
        indicator.construct(),
        indicator.criterion(),
        indicator.kirkpatrick(),
        indicator.measure(),
        indicator.target(),
        pools ? List.of(ROLE) : List.of(),
        indicator.interval(),
        List.of(),
        List.of(),
        List.of());
  }
}
