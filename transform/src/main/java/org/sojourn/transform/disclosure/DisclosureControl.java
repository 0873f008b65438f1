package org.sojourn.transform.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;

/** Turns all figures into those that may be published, and lets nothing pass that tells more. */
public final class DisclosureControl {

  /** For what is not published and knows no sums. */
  private static final Contributions UNJUDGED = (base, breakdown) -> new TreeMap<>();

  private DisclosureControl() {}

  /**
   * Figures as they may be published.
   *
   * @param estimates in the order of the figures given, one for each
   * @param counts number of figures by status, primary and complementary told apart: not for
   *     publication
   * @param kept how many figures stay as they were published before
   * @param withdrawn number of bases whose tables of two dimensions and of divisions are not shown
   *     at all, since they are too large to be judged
   * @param editions rows of the table of editions for the run after this one: not for publication
   */
  public record Published(
      List<Estimate> estimates,
      Map<CellStatus, Long> counts,
      long kept,
      long withdrawn,
      List<Object[]> editions) {}

  /**
   * Applies the disclosure policy of a programme of which nothing was published before.
   *
   * @param estimates all figures of the programme: what may be shown of one depends on the others
   * @throws org.sojourn.model.run.Failure a fault when the outcome does not stand the audit
   */
  public static Published protect(ProgrammeDirectory directory, List<Estimate> estimates) {
    return protect(directory, estimates, List.of(), Organisations.uncounted(), History.none(), "");
  }

  /** The same beside what was published before, where no rule asks for single amounts. */
  public static Published protect(
      ProgrammeDirectory directory,
      List<Estimate> estimates,
      List<Insider> insiders,
      Organisations organisations,
      History history,
      String asOf) {
    return protect(
        directory, estimates, insiders, organisations, Contributions.unasked(), history, asOf);
  }

  /**
   * Applies the disclosure policy of a programme beside all that was published of it before.
   *
   * @param estimates all figures of the programme
   * @param insiders who knows a part of what stands behind them
   * @param organisations who stands behind its answers
   * @param contributions which amounts stand behind its sums
   * @param history what was published before
   * @param asOf newest day in the data, for readers of later runs
   * @throws org.sojourn.model.run.Failure a fault when the outcome does not stand the audit
   */
  public static Published protect(
      ProgrammeDirectory directory,
      List<Estimate> estimates,
      List<Insider> insiders,
      Organisations organisations,
      Contributions contributions,
      History history,
      String asOf) {
    FigureDecisions decisions =
        new FigureDecisions(directory, estimates, insiders, organisations, contributions, history);
    List<Estimate> published = estimates.stream().map(decisions::protect).toList();
    Set<String> kept = decisions.kept();
    List<Estimate> anew = published.stream().filter(e -> !kept.contains(e.id())).toList();
    PublicationAudit.require(decisions.guarded(shown(anew)), anew);
    LinkedAudit.require(directory, anew);
    Dominance.require(directory, anew, contributions);
    return new Published(
        published, decisions.counts(), kept.size(), decisions.tooLarge(), decisions.editions(asOf));
  }

  /**
   * The rows of the table of editions that a first publication would have left.
   *
   * @param estimates all its figures
   * @param published the same after disclosure control
   * @param asOf newest day in its data
   */
  public static List<Object[]> editions(
      ProgrammeDirectory directory,
      List<Estimate> estimates,
      List<Estimate> published,
      String asOf) {
    return alone(directory, estimates).editions(asOf, shown(published));
  }

  /** The tables of a programme and what they could tell. */
  static List<Guarded> guarded(ProgrammeDirectory directory, List<Estimate> estimates) {
    return alone(directory, estimates).guarded();
  }

  /** Of a programme from which no insider is known, and of which nothing was published before. */
  private static FigureDecisions alone(ProgrammeDirectory directory, List<Estimate> estimates) {
    return new FigureDecisions(
        directory, estimates, List.of(), Organisations.uncounted(), UNJUDGED, History.none());
  }

  private static Set<String> shown(List<Estimate> published) {
    Set<String> shown = new HashSet<>();
    published.stream().filter(e -> !e.status().hidden()).forEach(e -> shown.add(e.id()));
    return shown;
  }
}
