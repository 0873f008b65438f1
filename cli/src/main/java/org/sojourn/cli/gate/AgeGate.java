package org.sojourn.cli.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.ingest.read.SourceFiles;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.GateResult;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

/** Looks for sources of which no new file has come for long; databases are always of now. */
public final class AgeGate {

  private static final double HOURS_OF_A_DAY = 24;

  private AgeGate() {}

  /**
   * The ages of the sources of {@code programme}; none where it declares no limit.
   *
   * @param now when the run started
   */
  public static List<GateResult> judge(ProgrammeDirectory programme, Instant now) {
    Integer limit = programme.programme().gates().ageDays();
    List<GateResult> results = new ArrayList<>();
    for (SourceDefinition source : programme.sources()) {
      if (limit != null && source.format() != Format.JDBC) {
        results.add(judge(programme.path(), source, limit, now));
      }
    }
    return List.copyOf(results);
  }

  private static GateResult judge(Path directory, SourceDefinition source, int limit, Instant now) {
    Instant newest = Instant.MIN;
    String file = "";
    for (String name : SourceFiles.names(directory, source)) {
      Instant changed = changed(directory.resolve(name));
      if (changed.isAfter(newest)) {
        newest = changed;
        file = name;
      }
    }
    double days = Math.max(0, Duration.between(newest, now).toMinutes() / 60.0 / HOURS_OF_A_DAY);
    return days <= limit
        ? Gate.AGE.passed(source.source(), days, (double) limit)
        : Gate.AGE.refused(
            source.source(),
            days,
            (double) limit,
            String.format(
                Locale.ROOT,
                "the newest file of source '%s', %s, is %.1f days old, more than %d; look why no"
                    + " new export came",
                source.source(),
                file,
                days,
                limit));
  }

  private static Instant changed(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
