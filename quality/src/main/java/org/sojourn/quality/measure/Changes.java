package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.RunManifest.Input;
import org.sojourn.model.table.TableSchema;

/**
 * What differs from the run that was published before.
 *
 * @param counts of sources, by source and code: those that differ
 * @param files by source and path, those that are the same included
 */
public record Changes(List<CountChange> counts, List<FileChange> files) {

  /** Columns of the file. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "changes",
          List.of(
              required("what", STRING, "count or file"),
              required("source", STRING, "id of the source"),
              required("name", STRING, "which count, or path of the file"),
              required("state", STRING, "same, changed, new or gone"),
              optional("before", LONG, "rows or values in the earlier run"),
              optional("now", LONG, "rows or values now")));

  /** How it was before. */
  public enum State {
    /** As it was. */
    SAME("same"),
    /** Other content. */
    CHANGED("changed"),
    /** Not there before. */
    NEW("new"),
    /** No longer there. */
    GONE("gone");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** The name in tables. */
    public String id() {
      return id;
    }

    private static State of(Object before, Object now) {
      if (before == null || now == null) {
        return before == null ? NEW : GONE;
      }
      return before.equals(now) ? SAME : CHANGED;
    }
  }

  /**
   * A count of a source that differs.
   *
   * @param source id of the source
   * @param code rows-in, accepted, quarantined, normalised or an issue code
   * @param before the earlier count, 0 when there was none
   * @param now the count
   */
  public record CountChange(String source, String code, long before, long now) {}

  /**
   * A file, before and now.
   *
   * @param source id of its source
   * @param path relative to the programme directory
   * @param state by the hash of its content
   * @param before rows before, null when it is new
   * @param now rows now, null when it is gone
   */
  public record FileChange(String source, String path, State state, Long before, Long now) {}

  private record FileKey(String source, String path) implements Comparable<FileKey> {

    private static final Comparator<FileKey> ORDER =
        Comparator.comparing(FileKey::source).thenComparing(FileKey::path);

    @Override
    public int compareTo(FileKey other) {
      return ORDER.compare(this, other);
    }
  }

  /** Copies the lists. */
  public Changes {
    counts = List.copyOf(counts);
    files = List.copyOf(files);
  }

  /**
   * What differs.
   *
   * @param before record of the earlier run
   * @param counts of this run, by source and code
   * @param inputs files of this run
   */
  public static Changes since(
      RunManifest before, Map<String, Map<String, Long>> counts, List<Input> inputs) {
    return new Changes(counts(before.quality(), counts), files(before.inputs(), inputs));
  }

  private static List<CountChange> counts(
      Map<String, Map<String, Long>> before, Map<String, Map<String, Long>> now) {
    List<CountChange> changes = new ArrayList<>();
    for (String source : union(before.keySet().stream(), now.keySet().stream())) {
      Map<String, Long> old = before.getOrDefault(source, Map.of());
      Map<String, Long> own = now.getOrDefault(source, Map.of());
      for (String code : union(old.keySet().stream(), own.keySet().stream())) {
        long was = old.getOrDefault(code, 0L);
        long is = own.getOrDefault(code, 0L);
        if (was != is) {
          changes.add(new CountChange(source, code, was, is));
        }
      }
    }
    return changes;
  }

  private static <T> TreeSet<T> union(Stream<T> a, Stream<T> b) {
    TreeSet<T> all = new TreeSet<>();
    Stream.concat(a, b).forEach(all::add);
    return all;
  }

  private static List<FileChange> files(List<Input> before, List<Input> now) {
    Map<FileKey, Input> old = byKey(before);
    Map<FileKey, Input> own = byKey(now);
    return union(old.keySet().stream(), own.keySet().stream()).stream()
        .map(key -> file(key, old.get(key), own.get(key)))
        .toList();
  }

  private static Map<FileKey, Input> byKey(List<Input> inputs) {
    Map<FileKey, Input> byKey = new TreeMap<>();
    inputs.forEach(input -> byKey.put(new FileKey(input.source(), input.path()), input));
    return byKey;
  }

  private static FileChange file(FileKey key, Input before, Input now) {
    return new FileChange(
        key.source(),
        key.path(),
        State.of(before == null ? null : before.sha256(), now == null ? null : now.sha256()),
        before == null ? null : (Long) before.rows(),
        now == null ? null : (Long) now.rows());
  }

  /** Whether nothing differs. */
  public boolean none() {
    return counts.isEmpty() && files.stream().allMatch(file -> file.state() == State.SAME);
  }

  /** The change of {@code code} in {@code source}, null when it is the same. */
  public CountChange of(String source, String code) {
    return counts.stream()
        .filter(c -> c.source().equals(source) && Objects.equals(c.code(), code))
        .findFirst()
        .orElse(null);
  }

  /** Writes what differs, and all files. */
  public void write(Consumer<Object[]> file) {
    for (CountChange c : counts) {
      String state = State.CHANGED.id();
      file.accept(new Object[] {"count", c.source(), c.code(), state, c.before(), c.now()});
    }
    for (FileChange f : files) {
      file.accept(new Object[] {"file", f.source(), f.path(), f.state().id(), f.before(), f.now()});
    }
  }
}
