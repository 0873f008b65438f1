package org.sojourn.cli.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.SourceDefinition;

/** How long rows of sources may be kept, by the days that a programme declares. */
public final class Retention {

  /** Days before the last one from which on operators are told. */
  private static final int WARNED = 30;

  private Retention() {}

  /**
   * Until when rows may be kept.
   *
   * @param source of the rows
   * @param until last day, by UTC
   */
  record KeptUntil(String source, LocalDate until) {}

  /** Those of {@code sources} whose last day is over. */
  private static List<SourceDefinition> expired(List<SourceDefinition> sources, Instant now) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    return sources.stream()
        .filter(source -> source.retainUntil() != null && source.retainUntil().isBefore(today))
        .toList();
  }

  /**
   * Makes sure that all sources of {@code programme} may still be read.
   *
   * @throws Failure naming those whose last day is over
   */
  public static void require(ProgrammeDirectory programme, Instant now) {
    List<SourceDefinition> expired = expired(programme.sources(), now);
    if (!expired.isEmpty()) {
      throw new Failure(Failure.Kind.INPUT, told(expired));
    }
  }

  /** Which they are, until when they could be kept, and what is to be done. */
  public static String told(List<SourceDefinition> expired) {
    return expired.stream().map(Retention::told).distinct().collect(Collectors.joining(", "))
        + ": remove the source and its data, and what runs keep of it with 'sojourn erase DIR"
        + " --expired', or declare a later day";
  }

  /** Until when it could be kept. */
  public static String told(SourceDefinition source) {
    return "source '%s' may be kept until %s".formatted(source.source(), source.retainUntil());
  }

  /**
   * The sources of {@code run} whose last day is over and whose rows it has.
   *
   * @param latest sources as they were declared last; those that are gone count as the run had them
   */
  public static List<SourceDefinition> overdue(
      Path run, List<SourceDefinition> latest, Instant now) {
    return RunRows.areRemoved(run)
        ? List.of()
        : expired(sources(run).stream().map(own -> latest(own, latest)).toList(), now);
  }

  private static SourceDefinition latest(SourceDefinition own, List<SourceDefinition> latest) {
    return latest.stream().filter(s -> s.source().equals(own.source())).findFirst().orElse(own);
  }

  /**
   * Until when rows may be kept that {@code output} holds, as far as that is soon over or was; one
   * for each source, the first day first.
   */
  static List<KeptUntil> days(OutputDirectory output, Instant now) {
    LocalDate soon = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(WARNED);
    List<String> ids = output.ids();
    List<SourceDefinition> latest = ids.isEmpty() ? List.of() : sources(output.run(ids.get(0)));
    return ids.stream()
        .map(output::run)
        .filter(run -> !RunRows.areRemoved(run))
        .flatMap(run -> sources(run).stream().map(own -> latest(own, latest)))
        .filter(source -> source.retainUntil() != null && !source.retainUntil().isAfter(soon))
        .map(source -> new KeptUntil(source.source(), source.retainUntil()))
        .distinct()
        .sorted(Comparator.comparing(KeptUntil::until).thenComparing(KeptUntil::source))
        .toList();
  }

  /** The sources of {@code run}; none where it did not keep them so that they can be read. */
  static List<SourceDefinition> sources(Path run) {
    try {
      return StoredProgramme.isKept(run) ? StoredProgramme.load(run).sources() : List.of();
    } catch (Failure | ProgrammeException ofAnotherVersion) {
      return List.of();
    }
  }

  /** What is overdue in the runs of {@code output}, as far as these know. */
  static List<SourceDefinition> overdue(OutputDirectory output, Instant now) {
    List<String> ids = output.ids();
    List<SourceDefinition> latest = ids.isEmpty() ? List.of() : sources(output.run(ids.get(0)));
    return ids.stream().flatMap(id -> overdue(output.run(id), latest, now).stream()).toList();
  }
}
