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
import java.util.function.Function;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.transform.base.Base;

/**
 * Decides of every figure of a programme what may be published of it.
 *
 * <p>A hidden figure keeps its place and nothing else: no value, no interval, no base, no
 * population, and not even the method, which could say that it was a census. Whether it is hidden
 * for itself or for the sake of another is not published either: with two cells marked as small and
 * their sum known, the mark alone can give both away.
 */
final class FigureDecisions {

  private static final String METHOD = "hidden";

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

  FigureDecisions(
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

  /** Ids of the figures, of those decided so far, that stay as they were published before. */
  Set<String> kept() {
    return Collections.unmodifiableSet(kept);
  }

  /** Number of figures by status, of those decided so far. */
  Map<CellStatus, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Number of bases whose detailed tables are too large to be judged. */
  long tooLarge() {
    return answers.tooLarge();
  }

  /** The table of editions for the run after this one. */
  List<Object[]> editions(String asOf) {
    Map<String, Edition> editions = new LinkedHashMap<>(answers.editions(asOf));
    editions.putAll(operational.editions(asOf));
    editions.putAll(responses.editions(asOf));
    return history.with(editions);
  }

  /**
   * The table of editions that a first publication would have left.
   *
   * @param shown ids of the figures that it showed
   */
  List<Object[]> editions(String asOf, Set<String> shown) {
    Map<String, Edition> editions = new LinkedHashMap<>();
    answers.published(asOf, shown).forEach(editions::put);
    operational.published(all, asOf, shown).forEach(editions::put);
    responses.published(asOf, shown).forEach(editions::put);
    return History.none().with(editions);
  }

  /** The tables and what they could tell beside all bases. */
  List<Guarded> guarded() {
    return guarded(answers.bases());
  }

  /** The same beside the bases of the figures with the ids in {@code shown}. */
  List<Guarded> guarded(Set<String> shown) {
    return guarded(answers.bases(shown));
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

  /** The figure as it may be published. */
  Estimate protect(Estimate estimate) {
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
