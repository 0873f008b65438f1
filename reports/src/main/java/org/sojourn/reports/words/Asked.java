package org.sojourn.reports.words;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;

/**
 * Who was asked for an indicator, and what.
 *
 * @param items ids of the items, none for figures that need no answers
 * @param waves ids of the waves, earlier first
 * @param roles who was asked
 */
public record Asked(List<String> items, List<String> waves, List<Role> roles) {

  /** Who was asked for {@code indicator} of {@code directory}. */
  public static Asked of(Indicator indicator, ProgrammeDirectory directory) {
    Measure measure = indicator.measure();
    if (measure instanceof Measure.Share share) {
      return asked(directory, List.of(share.item()), List.of(share.wave()), share.roles());
    }
    if (measure instanceof Measure.Mean mean) {
      return asked(directory, List.of(mean.item()), List.of(mean.wave()), mean.roles());
    }
    if (measure instanceof Measure.NetScore net) {
      return asked(directory, List.of(net.item()), List.of(net.wave()), net.roles());
    }
    if (measure instanceof Measure.Gain gain) {
      return asked(directory, gain.items(), List.of(gain.pre(), gain.post()), gain.roles());
    }
    if (measure instanceof Measure.Amount amount && amount.item() != null) {
      return asked(directory, List.of(amount.item()), List.of(amount.wave()), amount.roles());
    }
    if (measure instanceof Measure.Agreement m) {
      return asked(directory, List.of(m.item()), List.of(m.wave()), m.roles());
    }
    if (measure instanceof Measure.Realised m) {
      return both(
          asked(directory, List.of(m.expected().item()), List.of(m.expected().wave()), m.roles()),
          asked(directory, List.of(m.realised().item()), List.of(m.realised().wave()), m.roles()));
    }
    return new Asked(List.of(), List.of(), List.of());
  }

  /** Of whom both was asked. */
  private static Asked both(Asked first, Asked second) {
    return new Asked(
        List.of(first.items().get(0), second.items().get(0)),
        List.of(first.waves().get(0), second.waves().get(0)),
        first.roles().stream().filter(second.roles()::contains).toList());
  }

  private static Asked asked(
      ProgrammeDirectory directory, List<String> items, List<String> waves, List<Role> roles) {
    if (!roles.isEmpty()) {
      return new Asked(items, waves, roles);
    }
    List<Role> all =
        directory.codebook().instruments().stream()
            .filter(i -> i.wave().equals(waves.get(0)) && i.asks(items.get(0)))
            .map(Instrument::role)
            .distinct()
            .sorted()
            .toList();
    return new Asked(items, waves, all);
  }
}
