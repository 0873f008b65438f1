package org.sojourn.cli.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.programme.Gates;
import org.sojourn.model.run.GateResult;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.SourceDefinition;

/**
 * Judges what was read, before anything is computed of it.
 *
 * @param programme declares the limits
 * @param published record of the published run, if there is one of this programme
 */
public record DataGates(ProgrammeDirectory programme, Optional<RunManifest> published) {

  private static final String ACCEPTED = "accepted";

  /** What the gates find of {@code ingested}. */
  public List<GateResult> judge(IngestResult ingested) {
    List<GateResult> results = new ArrayList<>();
    ingested.sources().forEach(source -> results.add(rows(source)));
    published.ifPresent(
        run -> {
          results.addAll(responses(run, ingested));
          results.addAll(new ColumnGate(limits()).judge(run.inputs(), ingested.inputs()));
        });
    return List.copyOf(results);
  }

  private Gates limits() {
    return programme.programme().gates();
  }

  private GateResult rows(SourceQuality source) {
    double share = source.rowsIn() == 0 ? 0 : 100.0 * source.quarantined() / source.rowsIn();
    double limit = limits().quarantined();
    if (source.rowsIn() > 0 && source.accepted() == 0) {
      return Gate.LOST.refused(
          source.source(),
          share,
          null,
          "all %d rows of source '%s' were quarantined (%s); mend the source or its mapping"
              .formatted(source.rowsIn(), source.source(), reasons(source)));
    }
    if (share <= limit) {
      return Gate.QUARANTINED.passed(source.source(), share, limit);
    }
    return Gate.QUARANTINED.refused(
        source.source(),
        share,
        limit,
        String.format(
            Locale.ROOT,
            "%d of %d rows of source '%s' were set aside (%s): %.1f %%, more than %s %%; mend the"
                + " source or its mapping",
            source.quarantined(),
            source.rowsIn(),
            source.source(),
            reasons(source),
            share,
            Numbers.plain(limit)));
  }

  private static String reasons(SourceQuality source) {
    return source.byCode().entrySet().stream()
        .map(issue -> issue.getKey().id() + " " + issue.getValue())
        .collect(Collectors.joining(", "));
  }

  private List<GateResult> responses(RunManifest run, IngestResult ingested) {
    Map<String, Long> now = responses(programme, ingested);
    Map<String, Long> before = new TreeMap<>();
    for (SourceDefinition source : programme.sources()) {
      if (source.table() == CanonicalTable.RESPONSES) {
        long rows =
            run.quality().getOrDefault(source.source(), Map.of()).getOrDefault(ACCEPTED, 0L);
        before.merge(source.instrument(), rows, Long::sum);
      }
    }
    return before.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> responses(entry.getKey(), entry.getValue(), now.get(entry.getKey())))
        .toList();
  }

  private GateResult responses(String instrument, long before, long now) {
    double lost = Math.max(0, 100.0 * (before - now) / before);
    double limit = limits().responsesLost();
    return lost <= limit
        ? Gate.RESPONSES.passed(instrument, lost, limit)
        : Gate.RESPONSES.refused(
            instrument,
            lost,
            limit,
            String.format(
                Locale.ROOT,
                "questionnaire '%s' has %d responses, the published run %d: %.1f %% are missing,"
                    + " more than %s %%; look for an export that was cut or filtered",
                instrument,
                now,
                before,
                lost,
                Numbers.plain(limit)));
  }

  /** Accepted responses by questionnaire. */
  public static Map<String, Long> responses(ProgrammeDirectory programme, IngestResult ingested) {
    Map<String, Long> accepted =
        ingested.sources().stream()
            .collect(Collectors.toMap(SourceQuality::source, SourceQuality::accepted));
    Map<String, Long> responses = new TreeMap<>();
    for (SourceDefinition source : programme.sources()) {
      if (source.table() == CanonicalTable.RESPONSES) {
        responses.merge(source.instrument(), accepted.getOrDefault(source.source(), 0L), Long::sum);
      }
    }
    return responses;
  }
}
