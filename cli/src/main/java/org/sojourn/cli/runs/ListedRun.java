package org.sojourn.cli.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.RunOutcome;

/**
 * A run of an output directory as it is listed.
 *
 * @param run its id
 * @param started when it started, null where nobody wrote it down
 * @param finished when it ended, or null
 * @param state what became of it
 * @param isCurrent whether it is what readers see
 * @param asOf newest day in its data, null where it has no record
 * @param message why it was not published, or null
 * @param rows rows-in, accepted and quarantined of all sources, null where it has no record
 * @param outcome what it came to, null where it has no record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedRun(
    String run,
    Instant started,
    Instant finished,
    State state,
    @JsonProperty("current") boolean isCurrent,
    String asOf,
    String message,
    Map<String, Long> rows,
    RunOutcome outcome) {

  public static final String ROWS_IN = "rows-in";
  static final String ACCEPTED = "accepted";
  static final String QUARANTINED = "quarantined";
  private static final List<String> ROWS = List.of(ROWS_IN, ACCEPTED, QUARANTINED);

  /** What became of a run. */
  public enum State {
    /** It was published, and its directory is there. */
    @JsonProperty("published")
    PUBLISHED("published"),
    /** A gate refused it. */
    @JsonProperty("refused")
    REFUSED("refused"),
    /** It ended with a message, or its process by force. */
    @JsonProperty("failed")
    FAILED("failed"),
    /** It goes on. */
    @JsonProperty("running")
    RUNNING("running"),
    /** It was published, and removed since. */
    @JsonProperty("pruned")
    PRUNED("pruned");

    private final String id;

    State(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** The runs of {@code output}, the newest first. */
  static List<ListedRun> of(OutputDirectory output) throws IOException {
    Map<String, List<JournalEntry>> events = new LinkedHashMap<>();
    for (JournalEntry entry : output.journal().entries()) {
      if (entry.event() == Event.ERASING || entry.event() == Event.ERASED) {
        continue; // of the directory, not of a run
      }
      events.computeIfAbsent(entry.run(), run -> new ArrayList<>()).add(entry);
    }
    TreeSet<String> ids = new TreeSet<>(Comparator.reverseOrder());
    ids.addAll(events.keySet());
    output.ids().stream().filter(id -> Manifests.isWhole(output.run(id))).forEach(ids::add);
    boolean goesOn = RunLock.holder(output.lock()).isPresent();
    List<ListedRun> runs = new ArrayList<>();
    for (String id : ids) {
      runs.add(of(output, id, events.getOrDefault(id, List.of()), goesOn));
    }
    return List.copyOf(runs);
  }

  private static ListedRun of(
      OutputDirectory output, String id, List<JournalEntry> events, boolean goesOn) {
    Optional<JournalEntry> end =
        events.stream().filter(e -> e.event().isEnd()).reduce((first, last) -> last);
    State state = state(output, id, end, goesOn);
    Optional<RunManifest> manifest = manifest(output, id, state);
    Instant started =
        events.stream()
            .filter(e -> e.event() == Event.STARTED)
            .map(JournalEntry::at)
            .findFirst()
            .or(() -> manifest.map(RunManifest::started))
            .orElse(null);
    return new ListedRun(
        id,
        started,
        end.map(JournalEntry::at).or(() -> manifest.map(RunManifest::finished)).orElse(null),
        state,
        output.currentId().filter(id::equals).isPresent(),
        manifest.map(m -> m.asOf().toString()).orElse(null),
        end.map(JournalEntry::message).orElse(null),
        manifest.map(ListedRun::rows).orElse(null),
        manifest.map(RunManifest::outcome).orElse(null));
  }

  private static Map<String, Long> rows(RunManifest manifest) {
    Map<String, Long> rows = new TreeMap<>();
    for (Map<String, Long> source : manifest.quality().values()) {
      ROWS.forEach(name -> rows.merge(name, source.getOrDefault(name, 0L), Long::sum));
    }
    return rows;
  }

  /** How long it took; empty where nobody wrote it down. */
  public OptionalDouble seconds() {
    return started == null || finished == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Duration.between(started, finished).toMillis() / 1e3);
  }

  private static State state(
      OutputDirectory output, String id, Optional<JournalEntry> end, boolean goesOn) {
    if (Files.isDirectory(output.run(id))) {
      return State.PUBLISHED;
    }
    if (end.isEmpty()) {
      return goesOn ? State.RUNNING : State.FAILED;
    }
    return switch (end.get().event()) {
      case PUBLISHED -> State.PRUNED;
      case REFUSED -> State.REFUSED;
      default -> State.FAILED;
    };
  }

  private static Optional<RunManifest> manifest(OutputDirectory output, String id, State state) {
    Path folder = state == State.REFUSED ? output.refused() : output.run(id);
    return Manifests.manifest(folder).filter(manifest -> manifest.run().equals(id));
  }
}
