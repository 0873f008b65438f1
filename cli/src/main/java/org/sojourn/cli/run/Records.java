package org.sojourn.cli.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.cli.gate.DataGates;
import org.sojourn.cli.runs.Figures;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.GateResult;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.RunOutcome;

/** What the record of a run keeps of an ingest. */
final class Records {

  private Records() {}

  static List<RunManifest.Input> inputs(IngestResult ingested) {
    return ingested.inputs().stream()
        .map(
            f ->
                new RunManifest.Input(
                    f.source(),
                    f.path(),
                    f.sha256(),
                    f.bytes(),
                    f.rows(),
                    f.dialect(),
                    f.extract(),
                    f.columns()))
        .toList();
  }

  /** What the run came to. */
  static RunOutcome outcome(
      ProgrammeDirectory programme,
      IngestResult ingested,
      List<Estimate> published,
      List<GateResult> gates) {
    String language = programme.programme().language();
    List<RunOutcome.Headline> headline =
        Figures.headline(programme, published).stream()
            .map(
                figure ->
                    new RunOutcome.Headline(
                        figure.indicator(),
                        figure.id(),
                        programme.indicator(figure.indicator()).orElseThrow().label().in(language),
                        figure.statistic().id(),
                        figure.value(),
                        figure.base(),
                        figure.status().id()))
            .toList();
    return new RunOutcome(
        DataGates.responses(programme, ingested),
        published.stream().filter(Estimate::shown).count(),
        headline,
        gates);
  }

  static Map<String, Map<String, Long>> quality(IngestResult ingested) {
    Map<String, Map<String, Long>> sources = new TreeMap<>();
    for (SourceQuality source : ingested.sources()) {
      Map<String, Long> counts = new TreeMap<>();
      counts.put("rows-in", source.rowsIn());
      counts.put("accepted", source.accepted());
      counts.put("quarantined", source.quarantined());
      counts.put("normalised", source.normalised());
      source.byCode().forEach((code, count) -> counts.put(code.id(), count));
      sources.put(source.source(), counts);
    }
    return sources;
  }
}
