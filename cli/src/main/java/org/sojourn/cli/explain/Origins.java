package org.sojourn.cli.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;

/**
 * What a run was made from.
 *
 * @param programme its programme
 * @param manifest its record
 */
record Origins(ProgrammeDirectory programme, RunManifest manifest) {

  /** The files that {@code figure} depends on: of the exchanges and registrations, and answers. */
  List<RunManifest.Input> inputs(Estimate figure) {
    Set<String> sources = sources(figure);
    return manifest.inputs().stream().filter(input -> sources.contains(input.source())).toList();
  }

  /** The sources that {@code figure} depends on, by rising id. */
  Set<String> sources(Estimate figure) {
    Optional<Base> base =
        programme
            .indicator(figure.indicator())
            .map(Indicator::measure)
            .map(measure -> Bases.of(measure, figure.item(), programme.codebook()));
    Set<String> sources = new TreeSet<>();
    for (SourceDefinition source : programme.sources()) {
      boolean answers = source.table() == CanonicalTable.RESPONSES;
      if (!answers || base.isEmpty() || asks(source, base.get())) {
        sources.add(source.source());
      }
    }
    return sources;
  }

  private boolean asks(SourceDefinition source, Base base) {
    Optional<Instrument> instrument = programme.codebook().instrument(source.instrument());
    return instrument.filter(i -> asks(i, base)).isPresent();
  }

  private static boolean asks(Instrument instrument, Base base) {
    if (base instanceof Base.Together together) {
      return together.parties().contains(instrument.role())
          && asks(instrument, together.wave(), together.item());
    }
    if (!base.roles().contains(instrument.role())) {
      return false;
    }
    if (base instanceof Base.Answers answers) {
      return asks(instrument, answers.wave(), answers.item());
    }
    if (base instanceof Base.Outcomes outcomes) {
      return asks(instrument, outcomes.first(), outcomes.expected())
          || asks(instrument, outcomes.second(), outcomes.realised());
    }
    return base instanceof Base.Pairs pairs
        && pairs.items().stream()
            .anyMatch(
                item ->
                    asks(instrument, pairs.pre(), item) || asks(instrument, pairs.post(), item));
  }

  private static boolean asks(Instrument instrument, String wave, String item) {
    return instrument.wave().equals(wave) && instrument.asks(item);
  }
}
