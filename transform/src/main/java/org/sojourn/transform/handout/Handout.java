package org.sojourn.transform.handout;

import java.util.List;
import java.util.Set;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.disclosure.History;
import org.sojourn.transform.disclosure.Insider;
import org.sojourn.transform.disclosure.Organisations;
import org.sojourn.transform.estimation.Estimation;

/**
 * What one organisation may see of the exchanges that it sent.
 *
 * <p>These are treated as a programme of their own of which only the figures of everybody are
 * published, to one reader. That reader may know all answers of its own role; what the other
 * parties said has to be safe with it and without.
 *
 * @param name the organisation's
 * @param cube its exchanges and all answers about them
 * @param figures its figures, protected, in cells of the organisation
 * @param editions what stood behind all that it was ever given
 * @param isReported whether an answer is shown among the figures, so that there is a report
 */
public record Handout(
    String name, Cube cube, List<Estimate> figures, List<Object[]> editions, boolean isReported) {

  private static final String ROLE = "role";

  /** Copies the lists. */
  public Handout {
    figures = List.copyOf(figures);
    editions = List.copyOf(editions);
  }

  /**
   * The figures of {@code name}.
   *
   * @param plan what to count; reads {@link Handouts#COLUMNS}
   * @param sent the exchanges of the organisation
   * @param past what it was given before
   * @param asOf newest day in the data
   * @throws org.sojourn.model.run.Failure a fault when the outcome does not stand the audit
   */
  static Handout of(
      ProgrammeDirectory programme,
      String name,
      CubePlan plan,
      List<ExchangeGroup> sent,
      History past,
      String asOf) {
    CubeBuilder builder = new CubeBuilder(plan);
    sent.forEach(builder::add);
    Cube cube = builder.cube();
    ProgrammeDirectory own = OwnProgramme.of(programme);
    List<Estimate> computed =
        Estimation.of(own, cube).stream().filter(e -> isWanted(own, e)).toList();
    List<Estimate> whole = computed.stream().filter(OwnCells::isWhole).toList();
    Insider sender = new Insider(computed, Set.of(Role.SENDING), new SentPeople(plan, sent));
    DisclosureControl.Published published =
        DisclosureControl.protect(
            own, whole, List.of(sender), Organisations.uncounted(), past, asOf);
    OwnCells cells = new OwnCells(programme.programme().id(), name);
    return new Handout(
        name,
        cube,
        published.estimates().stream().map(cells::own).toList(),
        published.editions(),
        published.estimates().stream().anyMatch(e -> e.shown() && isOfAnswers(own, e)));
  }

  private static boolean isWanted(ProgrammeDirectory own, Estimate e) {
    boolean isCount = e.indicator().equals(BuiltIn.EXCHANGES) && e.cell().equals(Cell.OVERALL);
    boolean isKnown = e.cell().equals(new Cell(ROLE, List.of(Role.SENDING.id())));
    return isCount
        || e.indicator().equals(BuiltIn.RESPONSE) && OwnCells.isWhole(e)
        || own.indicator(e.indicator()).isPresent() && (OwnCells.isWhole(e) || isKnown);
  }

  private static boolean isOfAnswers(ProgrammeDirectory own, Estimate e) {
    return own.indicator(e.indicator()).filter(i -> i.measure().hasRoles()).isPresent();
  }
}
