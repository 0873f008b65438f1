package org.sojourn.cli.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sojourn.cli.runs.JournalEntry.Event;

/**
 * Puts in order what a process left that ended by force: a run that was about to be published is
 * published, any other is removed. Only whoever holds the lock may do so.
 */
public final class Recovery {

  private final OutputDirectory output;
  private final Instant now;

  private Recovery(OutputDirectory output, Instant now) {
    this.output = output;
    this.now = now;
  }

  /** Leaves nothing in {@code output} that is neither whole nor known. */
  public static void of(OutputDirectory output, Instant now) throws IOException {
    Recovery recovery = new Recovery(output, now);
    recovery.finish();
    recovery.remove(output.runs());
    recovery.remove(output.home());
  }

  private void finish() throws IOException {
    Map<String, Event> last = new LinkedHashMap<>();
    for (JournalEntry entry : output.journal().entries()) {
      if (entry.event() == Event.STARTED || entry.event() == Event.PUBLISHING) {
        last.put(entry.run(), entry.event());
      } else if (entry.event().isEnd()) {
        last.remove(entry.run());
      }
    }
    for (Map.Entry<String, Event> open : last.entrySet()) {
      finish(open.getKey(), open.getValue());
    }
  }

  private void finish(String run, Event last) throws IOException {
    if (last == Event.PUBLISHING && Files.isDirectory(output.run(run))) {
      output.point(run);
      String message = "its process ended by force before readers saw it; now they do";
      output.journal().add(new JournalEntry(now, run, Event.PUBLISHED, null, message));
    } else {
      String message = "its process ended by force; nothing of it was published";
      output.journal().add(new JournalEntry(now, run, Event.BROKEN_OFF, null, message));
    }
  }

  /** Removes hidden files of runs that are not going on. */
  private void remove(Path folder) throws IOException {
    for (Path left : hidden(folder)) {
      RunDirectory.delete(left);
    }
  }

  private List<Path> hidden(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> isLeft(entry.getFileName().toString())).sorted().toList();
    }
  }

  private boolean isLeft(String name) {
    boolean isLock = name.endsWith(".lock") && !name.equals(output.lock().getFileName().toString());
    return name.startsWith(".")
        && (name.endsWith(".part") || isLock || name.startsWith(".current."));
  }
}
