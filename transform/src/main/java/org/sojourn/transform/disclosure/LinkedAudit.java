package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.LinkedCells;
import org.sojourn.transform.base.Silence;
import org.sojourn.transform.base.SilenceFamily;

/**
 * Refuses figures of linked answers that would single somebody out. It works as an outsider would,
 * with nothing but what is to be published: puts tables together again out of shares and bases,
 * looks at every group that they lay open, and takes from all answers to a question those that are
 * shown of its linked part.
 */
final class LinkedAudit {

  private static final Set<Statistic> JOINT =
      Set.of(Statistic.JOINT_SHARE, Statistic.FULFILLED, Statistic.UNEXPECTED, Statistic.P_VALUE);

  private final Codebook codebook;
  private final List<Indicator> indicators;
  private final Disclosure policy;
  private final long threshold;
  private final Unanimity alike;
  private final Map<String, List<Estimate>> shown = new HashMap<>();
  private final Set<String> failures = new LinkedHashSet<>();

  private LinkedAudit(ProgrammeDirectory directory, List<Estimate> published) {
    codebook = directory.codebook();
    indicators = directory.indicators();
    policy = directory.programme().disclosure();
    threshold = policy.threshold();
    alike = Unanimity.of(policy);
    published.stream()
        .filter(Estimate::shown)
        .forEach(e -> shown.computeIfAbsent(e.indicator(), i -> new ArrayList<>()).add(e));
  }

  /**
   * Lets figures pass.
   *
   * @throws Failure a fault that names figures which would single somebody out
   */
  static void require(ProgrammeDirectory directory, List<Estimate> published) {
    Set<String> failures = failures(directory, published);
    if (!failures.isEmpty()) {
      throw new Failure(Failure.Kind.FAULT, PublicationAudit.message(failures));
    }
  }

  /** The ids of such figures; none where all is well. */
  static Set<String> failures(ProgrammeDirectory directory, List<Estimate> published) {
    LinkedAudit audit = new LinkedAudit(directory, published);
    for (Indicator indicator : audit.indicators) {
      List<Estimate> own = audit.shown.getOrDefault(indicator.id(), List.of());
      if (indicator.measure() instanceof Measure.Realised) {
        audit.judgeOutcomes(indicator, own);
      } else if (indicator.measure() instanceof Measure.Agreement) {
        audit.judgeTables(own);
        audit.judgeSilences(own);
      }
    }
    return audit.failures;
  }

  private void fail(List<Estimate> figures) {
    figures.forEach(figure -> failures.add(figure.id()));
  }

  private void judgeOutcomes(Indicator indicator, List<Estimate> own) {
    Map<Cell, List<Estimate>> cells = new LinkedHashMap<>();
    own.forEach(e -> cells.computeIfAbsent(e.cell(), c -> new ArrayList<>()).add(e));
    Base.Outcomes base = (Base.Outcomes) Bases.of(indicator.measure(), null, codebook);
    Base before = new Base.Answers(base.expected(), base.first(), base.roles());
    Base after = new Base.Answers(base.realised(), base.second(), base.roles());
    cells.forEach(
        (cell, figures) -> {
          judgeTable(figures.stream().filter(LinkedAudit::isJoint).toList());
          List<Estimate> whole = figures.stream().filter(LinkedAudit::isOfAll).toList();
          judgeDifference(cell, whole, before);
          judgeDifference(cell, whole, after);
        });
  }

  private static boolean isJoint(Estimate e) {
    return JOINT.contains(e.statistic())
        || e.statistic() == Statistic.DIFFERENCE && e.low() != null;
  }

  private static boolean isOfAll(Estimate e) {
    return !Detail.isOfGroup(e.statistic());
  }

  /** Fails what tells a table that says too much, and what tells one without showing it. */
  private void judgeTable(List<Estimate> figures) {
    long[] table = new long[4];
    int codes = 0;
    for (Estimate e : figures) {
      if (e.statistic() == Statistic.JOINT_SHARE) {
        table[e.code()] = count(e);
        codes++;
      }
    }
    if (!figures.isEmpty()
        && (codes < table.length || JointGroups.saysTooMuch(table, threshold, alike))) {
      fail(figures);
    }
  }

  private static long count(Estimate share) {
    return Math.round(share.value() * share.base() / 100);
  }

  /** Fails figures beside those of all answers to one of their questions, if these are few more. */
  private void judgeDifference(Cell cell, List<Estimate> figures, Base all) {
    for (Indicator other : indicators) {
      if (Bases.of(other.measure(), null, codebook).equals(all)) {
        for (Estimate e : shown.getOrDefault(other.id(), List.of())) {
          long more =
              figures.isEmpty() || !e.cell().equals(cell) ? 0 : e.base() - figures.get(0).base();
          if (more > 0 && more < threshold) {
            fail(figures);
          }
        }
      }
    }
  }

  /** Fails joint tables with a small row or column, and kappas with all their digits. */
  private void judgeTables(List<Estimate> own) {
    Map<List<String>, Long> lines = new HashMap<>();
    List<Estimate> cells =
        own.stream().filter(e -> e.cell().breakdown().equals(LinkedCells.PAIR_ANSWERS)).toList();
    for (Estimate e : cells) {
      List<String> keys = e.cell().keys();
      lines.merge(List.of(keys.get(0), keys.get(1), "row", keys.get(2)), count(e), Long::sum);
      lines.merge(List.of(keys.get(0), keys.get(1), "column", keys.get(3)), count(e), Long::sum);
    }
    if (lines.values().stream().anyMatch(count -> count < threshold)) {
      fail(cells);
    }
    for (Estimate e : own) {
      boolean kappa = e.statistic() == Statistic.KAPPA || e.statistic() == Statistic.FLEISS_KAPPA;
      if (kappa && Math.abs(e.value() * 100 - Math.rint(e.value() * 100)) > 1e-9) {
        fail(List.of(e));
      }
    }
  }

  /** Fails answers by silence whose groups, or what follows from them, are small. */
  private void judgeSilences(List<Estimate> own) {
    List<Silence> silences = PartyTotals.silences(own);
    if (silences.isEmpty()) {
      return;
    }
    long complete =
        own.stream()
            .filter(e -> e.statistic() == Statistic.AGREEMENT && e.cell().equals(Cell.OVERALL))
            .mapToLong(Estimate::base)
            .sum();
    if (!SilenceFamily.shown(silences, complete, policy).equals(silences)) {
      fail(own.stream().filter(e -> e.cell().breakdown().startsWith(LinkedCells.SILENCE)).toList());
    }
  }
}
