package org.sojourn.cli.runs;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sojourn.cli.runs.JournalEntry.Event;

/**
 * What happened in an output directory, a line an event, the newest last. It is only ever added to,
 * and a line is on the disk before what follows from it is done. A line that was cut by a crash is
 * no event.
 *
 * @param file where it is kept
 */
public record Journal(Path file) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The journal of the output directory {@code home}. */
  static Journal of(Path home) {
    return new Journal(home.resolve("journal.jsonl"));
  }

  /** All events, the newest last. */
  public List<JournalEntry> entries() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<JournalEntry> entries = new ArrayList<>();
    for (String line : Files.readString(file).split("\n")) {
      try {
        entries.add(JSON.readValue(line, JournalEntry.class));
      } catch (IOException cut) {
        continue;
      }
    }
    return List.copyOf(entries);
  }

  /** Whether an erasure has begun and not ended. */
  boolean isErasing() throws IOException {
    return entries().stream()
        .map(JournalEntry::event)
        .filter(event -> event == Event.ERASING || event == Event.ERASED)
        .reduce((first, last) -> last)
        .filter(last -> last == Event.ERASING)
        .isPresent();
  }

  /**
   * Takes the messages away that {@code telling} holds for: they must not outlive whom they are
   * about. The only change that is ever made to what was written.
   */
  public void silence(Predicate<String> telling) throws IOException {
    List<JournalEntry> entries = entries();
    if (entries.stream().noneMatch(e -> e.message() != null && telling.test(e.message()))) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (JournalEntry e : entries) {
      boolean isTold = e.message() != null && telling.test(e.message());
      lines.append(
          JSON.writeValueAsString(
              isTold ? new JournalEntry(e.at(), e.run(), e.event(), e.code(), "(erased)") : e));
      lines.append('\n');
    }
    DiskSync.replace(file, lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Adds {@code entry}. */
  public void add(JournalEntry entry) throws IOException {
    boolean isNew = !Files.exists(file);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      if (end > 0 && last(channel, end) != '\n') {
        line.write('\n');
      }
      line.write(JSON.writeValueAsBytes(entry));
      line.write('\n');
      ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
      while (bytes.hasRemaining()) {
        end += channel.write(bytes, end);
      }
      channel.force(true);
    }
    if (isNew) {
      DiskSync.directory(file.getParent());
    }
  }

  private static byte last(FileChannel channel, long end) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, end - 1);
    return last.get(0);
  }
}
