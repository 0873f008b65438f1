package org.sojourn.transform.smallarea;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.smallarea.BetaBinomial;

/**
 * Puts a shrunken share beside the share of each group where the programme asks for it: drawn
 * towards what the groups have in common, the more the fewer answers it rests on.
 *
 * <p>The distribution is fitted to the <em>published</em> groups only, without those that are not
 * known ({@code ?}): shrunken shares are functions of what everybody may read, and give nothing
 * away. A hidden group has none, since not even its base may be used. What is hidden is mostly
 * small, so the fit tells of the larger groups. The population's size does not enter: the groups
 * are taken as samples of what such a programme does.
 *
 * <p>Where the groups differ no more than chance, there is nothing to fit, and the figures are not
 * estimable: the share of all is the best for each then, and it has its place already.
 */
public final class ShrunkenShares {

  private static final String METHOD = "beta-binomial, empirical Bayes";
  private static final String UNKNOWN = "?";

  private record Table(String indicator, String breakdown) {}

  private final ProgrammeDirectory directory;
  private final Confidence confidence;

  private ShrunkenShares(ProgrammeDirectory directory) {
    this.directory = directory;
    confidence = new Confidence(directory.programme().estimation().confidence());
  }

  /** Figures after disclosure control, each shrunken share behind the share it belongs to. */
  public static List<Estimate> beside(ProgrammeDirectory directory, List<Estimate> published) {
    ShrunkenShares shares = new ShrunkenShares(directory);
    Map<Table, List<Estimate>> tables = shares.tables(published);
    Map<Table, Optional<BetaBinomial>> fits = new LinkedHashMap<>();
    tables.forEach((table, groups) -> fits.put(table, shares.fit(groups)));
    List<Estimate> all = new ArrayList<>();
    for (Estimate estimate : published) {
      all.add(estimate);
      Table table = new Table(estimate.indicator(), estimate.cell().breakdown());
      if (tables.getOrDefault(table, List.of()).contains(estimate)) {
        all.add(shares.shrunken(estimate, fits.get(table), tables.get(table)));
      }
    }
    return List.copyOf(all);
  }

  /** The shares to be shrunken. */
  private Map<Table, List<Estimate>> tables(List<Estimate> published) {
    Map<Table, List<Estimate>> tables = new LinkedHashMap<>();
    for (Indicator indicator : directory.indicators()) {
      indicator.shrink().forEach(b -> tables.put(new Table(indicator.id(), b), new ArrayList<>()));
    }
    for (Estimate estimate : published) {
      Table table = new Table(estimate.indicator(), estimate.cell().breakdown());
      boolean share = estimate.statistic() == Statistic.SHARE;
      if (share && tables.containsKey(table) && !estimate.cell().keys().contains(UNKNOWN)) {
        tables.get(table).add(estimate);
      }
    }
    return tables;
  }

  private Optional<BetaBinomial> fit(List<Estimate> groups) {
    return isRounded(groups) ? Optional.empty() : BetaBinomial.fit(counts(groups));
  }

  /** Whether some shares are rounded too much to tell how many answers they are. */
  private boolean isRounded(List<Estimate> groups) {
    return groups.stream()
        .filter(Estimate::shown)
        .anyMatch(share -> !directory.programme().disclosure().tellsCounts(share.base()));
  }

  private static List<BetaBinomial.Group> counts(List<Estimate> shares) {
    return shares.stream().filter(Estimate::shown).map(ShrunkenShares::count).toList();
  }

  private static BetaBinomial.Group count(Estimate share) {
    return new BetaBinomial.Group(Math.round(share.value() * share.base() / 100), share.base());
  }

  private Estimate shrunken(Estimate share, Optional<BetaBinomial> fit, List<Estimate> groups) {
    if (!share.shown()) {
      return figure(share, null, null, share.status(), share.method(), share.reason());
    }
    if (fit.isEmpty()) {
      String reason = (isRounded(groups) ? Reason.ROUNDED : reason(counts(groups))).text();
      return figure(share, null, null, CellStatus.NOT_ESTIMABLE, METHOD, reason);
    }
    Result.Figure result = fit.get().shrunken(count(share), confidence).figure().orElseThrow();
    Interval interval = result.interval().orElseThrow().times(100);
    return figure(share, 100 * result.value(), interval, CellStatus.PUBLISHED, METHOD, null);
  }

  private static Reason reason(List<BetaBinomial.Group> groups) {
    long hits = groups.stream().mapToLong(BetaBinomial.Group::hits).sum();
    long size = groups.stream().mapToLong(BetaBinomial.Group::size).sum();
    if (groups.size() < 2) {
      return Reason.ONE_GROUP;
    }
    return hits == 0 || hits == size ? Reason.NO_SPREAD : Reason.ONLY_CHANCE;
  }

  private Estimate figure(
      Estimate share,
      Double value,
      Interval interval,
      CellStatus status,
      String method,
      String reason) {
    return new Estimate(
        EstimateId.of(
            directory.programme().id(),
            share.indicator(),
            share.item(),
            Statistic.SHRUNKEN_SHARE,
            share.cell(),
            null),
        share.indicator(),
        share.item(),
        Statistic.SHRUNKEN_SHARE,
        share.cell(),
        null,
        value,
        null,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        share.base(),
        share.population(),
        method,
        status,
        reason);
  }
}
