package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.transform.base.Base;

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

  /** For what is not published and knows no sums. */
  private static final Contributions UNJUDGED = (base, breakdown) -> new TreeMap<>();

  private final List<Estimate> all;
  private final OperationalMask operational;
  private final AnswerMasks answers;
  private final ResponseMask responses;
  private final Codebook codebook;
  private final AmountDetail amounts;
  private final Dominance dominance;
  private final History history;
  private final AgreementDetail agreement;
  private final List<AgreementDetail> agreementOfOthers;
  private final String reason;
  private final Rounding rounding;
  private final Set<String> kept = new HashSet<>();
  private final Map<CellStatus, Long> counts = new EnumMap<>(CellStatus.class);

  private DisclosureControl(
      ProgrammeDirectory directory,
      List<Estimate> estimates,
      List<Insider> insiders,
      Organisations organisations,
      Contributions contributions,
      History history) {
    all = estimates;
    this.history = history;
    operational = new OperationalMask(directory, estimates, history);
    answers = new AnswerMasks(directory, estimates, insiders, operational, organisations, history);
    int threshold = directory.programme().disclosure().threshold();
    codebook = directory.codebook();
    responses =
        new ResponseMask(
            directory.programme().disclosure(),
            estimates,
            insiders,
            operational,
            history,
            told(answers.bases()));
    amounts = new AmountDetail(directory, estimates, insiders);
    dominance = new Dominance(directory, estimates, contributions, this::isShownSoFar);
    agreement = agreement(directory, estimates);
    agreementOfOthers = insiders.stream().map(i -> agreement(directory, i.figures())).toList();
    Integer least = directory.programme().disclosure().organisations();
    reason =
        "fewer than "
            + threshold
            + (least == null ? "" : " or of fewer than " + least + " organisations")
            + ", answers too much alike, or hidden to protect such a cell";
    rounding = Rounding.of(directory.programme().disclosure());
  }

  private boolean isShownSoFar(Estimate estimate) {
    return estimate.shown() && answers.hides(estimate) == null;
  }

  private AgreementDetail agreement(ProgrammeDirectory directory, List<Estimate> figures) {
    return new AgreementDetail(
        directory, figures, e -> answers.hides(e) == null && !answers.isDetail(e));
  }

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
    DisclosureControl control =
        new DisclosureControl(
            directory, estimates, insiders, organisations, contributions, history);
    List<Estimate> published = estimates.stream().map(control::protect).toList();
    List<Estimate> anew = published.stream().filter(e -> !control.kept.contains(e.id())).toList();
    PublicationAudit.require(control.guarded(control.answers.bases(shown(anew))), anew);
    LinkedAudit.require(directory, anew);
    Dominance.require(directory, anew, contributions);
    return new Published(
        published,
        Collections.unmodifiableMap(control.counts),
        control.kept.size(),
        control.answers.tooLarge(),
        control.editions(asOf));
  }

  private List<Object[]> editions(String asOf) {
    Map<String, Edition> editions = new LinkedHashMap<>(answers.editions(asOf));
    editions.putAll(operational.editions(asOf));
    editions.putAll(responses.editions(asOf));
    return history.with(editions);
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
    Set<String> shown = shown(published);
    DisclosureControl control = alone(directory, estimates);
    Map<String, Edition> editions = new LinkedHashMap<>();
    control.answers.published(asOf, shown).forEach(editions::put);
    control.operational.published(estimates, asOf, shown).forEach(editions::put);
    control.responses.published(asOf, shown).forEach(editions::put);
    return History.none().with(editions);
  }

  /** The tables of a programme and what they could tell. */
  static List<Guarded> guarded(ProgrammeDirectory directory, List<Estimate> estimates) {
    DisclosureControl control = alone(directory, estimates);
    return control.guarded(control.answers.bases());
  }

  /** Of a programme from which no insider is known, and of which nothing was published before. */
  private static DisclosureControl alone(ProgrammeDirectory directory, List<Estimate> estimates) {
    return new DisclosureControl(
        directory, estimates, List.of(), Organisations.uncounted(), UNJUDGED, History.none());
  }

  private static Set<String> shown(List<Estimate> published) {
    Set<String> shown = new HashSet<>();
    published.stream().filter(e -> !e.status().hidden()).forEach(e -> shown.add(e.id()));
    return shown;
  }

  /** What bases tell of those asked, by how many were asked. */
  private Function<Network, List<Ceiling>> told(Map<Base, ShownBases.Shown> bases) {
    return asked -> ShownBases.ceilings(codebook, bases, asked);
  }

  private List<Guarded> guarded(Map<Base, ShownBases.Shown> bases) {
    List<Guarded> guarded = new ArrayList<>(answers.guarded());
    guarded.addAll(responses.guarded(told(bases)));
    guarded.addAll(operational.guarded(all));
    return guarded;
  }

  private Estimate protect(Estimate estimate) {
    if (agreement.knows(estimate)) {
      return protectDetail(estimate);
    }
    Optional<Estimate> before = before(estimate);
    if (before.isPresent()) {
      kept.add(estimate.id());
      counts.merge(before.get().status(), 1L, Long::sum);
      return before.get();
    }
    return rounding.of(protectAnew(estimate));
  }

  /** The figure as it was published before, where it stays so. */
  private Optional<Estimate> before(Estimate estimate) {
    String asOf = answers.knows(estimate) ? answers.keptAsOf(estimate) : builtInAsOf(estimate);
    return asOf == null
        ? Optional.empty()
        : history.displayed(estimate.id()).map(e -> e.shown() ? e.asOf(asOf) : e);
  }

  private String builtInAsOf(Estimate estimate) {
    return responses.knows(estimate)
        ? responses.keptAsOf(estimate)
        : operational.keptAsOf(estimate);
  }

  private Estimate protectAnew(Estimate estimate) {
    boolean answer = answers.knows(estimate);
    CellStatus why = answer ? answers.hides(estimate) : hidesBuiltIn(estimate);
    counts.merge(why == null ? estimate.status() : why, 1L, Long::sum);
    if (why != null) {
      return bare(estimate, CellStatus.HIDDEN, METHOD, reason);
    }
    if (answer && estimate.base() == 0 && answers.hidesPopulation(estimate)) {
      return bare(estimate, estimate.status(), estimate.method(), estimate.reason());
    }
    Optional<String> few = amounts.hides(estimate);
    if (few.isPresent()) {
      return bare(estimate, CellStatus.HIDDEN, METHOD, few.get());
    }
    if (dominance.hides(estimate)) {
      return bare(estimate, CellStatus.HIDDEN, METHOD, Dominance.REASON);
    }
    if (answer && estimate.shown() && answers.isDetail(estimate)) {
      return Detail.TOLD_BY.contains(estimate.statistic())
          ? bare(estimate, CellStatus.HIDDEN, METHOD, "single answers would show")
          : Detail.withoutInterval(estimate);
    }
    return amounts.coarse(estimate);
  }

  private Estimate protectDetail(Estimate estimate) {
    Optional<Estimate> before = history.displayed(estimate.id()).filter(Estimate::shown);
    if (before.isPresent()) {
      kept.add(estimate.id());
      counts.merge(before.get().status(), 1L, Long::sum);
      return before.get();
    }
    boolean hidden =
        agreement.hides(estimate) || agreementOfOthers.stream().anyMatch(a -> a.hides(estimate));
    counts.merge(hidden ? CellStatus.HIDDEN_PRIMARY : estimate.status(), 1L, Long::sum);
    return hidden
        ? bare(estimate, CellStatus.HIDDEN, METHOD, "few answered alone, or alike")
        : AgreementDetail.rounded(estimate);
  }

  private CellStatus hidesBuiltIn(Estimate estimate) {
    return responses.knows(estimate) ? responses.hides(estimate) : operational.hides(estimate);
  }

  /** A figure's place without any number. */
  private static Estimate bare(Estimate estimate, CellStatus status, String method, String reason) {
    return estimate.hidden(status, reason).withMethod(method);
  }
}
