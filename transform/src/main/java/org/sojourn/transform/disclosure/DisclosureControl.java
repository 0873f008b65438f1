package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;

/**
 * Turns all figures into those that may be published.
 *
 * <p>A hidden figure keeps its place and nothing else: no value, no interval, no base, no
 * population, and not even the method, which could say that it was a census. Whether it is hidden
 * for itself or for the sake of another is not published either: with two cells marked as small and
 * their sum known, the mark alone can give both away.
 */
public final class DisclosureControl {

  private static final String METHOD = "hidden";

  private final List<Estimate> all;
  private final OperationalMask operational;
  private final AnswerMasks answers;
  private final ResponseMask responses;
  private final AmountDetail amounts;
  private final String reason;
  private final Map<CellStatus, Long> counts = new EnumMap<>(CellStatus.class);

  private DisclosureControl(ProgrammeDirectory directory, List<Estimate> estimates) {
    all = estimates;
    operational = new OperationalMask(directory, estimates);
    answers = new AnswerMasks(directory, estimates, operational);
    int threshold = directory.programme().disclosure().threshold();
    responses = new ResponseMask(estimates, threshold);
    amounts = new AmountDetail(directory, estimates);
    reason =
        "fewer than " + threshold + ", answers too much alike, or hidden to protect such a cell";
  }

  /**
   * Figures as they may be published.
   *
   * @param estimates in the order of the figures given, one for each
   * @param counts number of figures by status, primary and complementary told apart: not for
   *     publication
   */
  public record Published(List<Estimate> estimates, Map<CellStatus, Long> counts) {}

  /**
   * Applies the disclosure policy of a programme.
   *
   * @param estimates all figures of the programme: what may be shown of one depends on the others
   * @throws org.sojourn.model.run.Failure a fault when the outcome does not stand the audit
   */
  public static Published protect(ProgrammeDirectory directory, List<Estimate> estimates) {
    DisclosureControl control = new DisclosureControl(directory, estimates);
    List<Estimate> published = estimates.stream().map(control::protect).toList();
    PublicationAudit.require(control.guarded(), published);
    return new Published(published, Collections.unmodifiableMap(control.counts));
  }

  /** The tables of a programme and what they could tell. */
  static List<Guarded> guarded(ProgrammeDirectory directory, List<Estimate> estimates) {
    return new DisclosureControl(directory, estimates).guarded();
  }

  private List<Guarded> guarded() {
    List<Guarded> guarded = new ArrayList<>(answers.guarded());
    guarded.add(responses.guarded(all));
    guarded.addAll(operational.guarded(all));
    return guarded;
  }

  private Estimate protect(Estimate estimate) {
    boolean answer = answers.knows(estimate);
    CellStatus why = answer ? answers.hides(estimate) : hidesBuiltIn(estimate);
    counts.merge(why == null ? estimate.status() : why, 1L, Long::sum);
    if (why != null) {
      return bare(estimate, CellStatus.HIDDEN, METHOD, reason);
    }
    if (answer && estimate.base() == 0 && answers.hidesPopulation(estimate)) {
      return bare(estimate, estimate.status(), estimate.method(), estimate.reason());
    }
    if (amounts.hides(estimate)) {
      String few = "some group has fewer than " + amounts.least() + " amounts";
      return bare(estimate, CellStatus.HIDDEN, METHOD, few);
    }
    if (answer && estimate.shown() && answers.isDetail(estimate)) {
      return Detail.TOLD_BY.contains(estimate.statistic())
          ? bare(estimate, CellStatus.HIDDEN, METHOD, "single answers would show")
          : Detail.withoutInterval(estimate);
    }
    return amounts.coarse(estimate);
  }

  private CellStatus hidesBuiltIn(Estimate estimate) {
    CellStatus why = operational.hides(estimate);
    return why == null ? responses.hides(estimate) : why;
  }

  /** A figure's place without any number. */
  private static Estimate bare(Estimate estimate, CellStatus status, String method, String reason) {
    return new Estimate(
        estimate.id(),
        estimate.indicator(),
        estimate.item(),
        estimate.statistic(),
        estimate.cell(),
        estimate.code(),
        null,
        null,
        null,
        null,
        null,
        null,
        method,
        status,
        reason);
  }
}
