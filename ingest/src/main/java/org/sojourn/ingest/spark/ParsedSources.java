package org.sojourn.ingest.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.sojourn.ingest.kept.Choices;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.kept.ParsedContent;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.LeftRow;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.tables.Division;
import org.sojourn.tables.KeyRanges;
import org.sojourn.tables.StoredHashes;

/**
 * The files of all sources, each parsed once, one task a file, or as an earlier run parsed it. What
 * came out is kept in files of the run, from which rows and issues are taken.
 */
public final class ParsedSources implements AutoCloseable {

  private static final String LEFT = "exchanges that are left out:";

  private final JavaSparkContext spark;
  private final List<ParseTask> tasks;
  private final Schemas schemas;
  private final Division division;
  private final PseudonymKey key;
  private final LastRun last;
  private final Path folder;
  private final PartAttempts attempts;
  private final Map<Integer, String> names = new TreeMap<>();
  private final Map<Integer, ParsedContent> contents = new TreeMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private final List<LeftRow> left = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  /**
   * Prepares to parse the files of {@code tasks}; nothing is read yet.
   *
   * @param division how tables are divided
   * @param last what an earlier run kept
   * @param folder the private folder of this run
   */
  public ParsedSources(
      JavaSparkContext spark,
      List<ParseTask> tasks,
      Schemas schemas,
      Division division,
      PseudonymKey key,
      LastRun last,
      Path folder) {
    this.spark = spark;
    this.tasks = tasks;
    this.schemas = schemas;
    this.division = division;
    this.key = key;
    this.last = last;
    this.folder = folder.toAbsolutePath().resolve(ParsedFile.FOLDER);
    this.attempts = PartAttempts.in(folder);
  }

  /**
   * Parses the files. Where somebody was erased, exchanges come first: responses to those that are
   * left out are left out with them.
   *
   * @param erasures whose rows are left out
   */
  public void read(Erasures erasures) {
    if (erasures.isNone()) {
      read(tasks, erasures, "");
      return;
    }
    read(of(CanonicalTable.EXCHANGES), erasures, "");
    List<String> exchanges =
        left.stream().map(LeftRow::exchange).filter(Objects::nonNull).distinct().sorted().toList();
    Erasures all = erasures.withExchanges(exchanges);
    read(of(CanonicalTable.REGISTRATIONS), all, "");
    read(of(CanonicalTable.RESPONSES), all, mark(exchanges));
  }

  /** What stands for {@code exchanges}, and tells nobody which they are. */
  private String mark(List<String> exchanges) {
    return exchanges.isEmpty()
        ? ""
        : HexFormat.of().formatHex(key.derived(LEFT + String.join("\n", exchanges)));
  }

  private List<ParseTask> of(CanonicalTable table) {
    return tasks.stream().filter(task -> task.mapping().table() == table).toList();
  }

  private void read(List<ParseTask> own, Erasures erasures, String more) {
    Choices choices = new Choices(last, own, division.keys() + more);
    names.putAll(choices.names());
    told.addAll(choices.told());
    attempts.take(choices.kept(), folder);
    List<ParseTask> parsed = choices.parsed();
    if (!parsed.isEmpty()) {
      ParseJob job = new ParseJob(attempts.folder().toString(), schemas, division, key, erasures);
      List<ParseJob.Done> done = spark.parallelize(parsed, parsed.size()).map(job::run).collect();
      for (ParseJob.Done each : done) {
        attempts.keep(each.attempt(), folder.resolve(names.get(each.file())));
        left.addAll(each.left());
      }
    }
    choices.names().keySet().forEach(index -> contents.put(index, file(index).content()));
    own.forEach(task -> taken.add(task.file().index()));
    parsed.stream().filter(task -> !isAsBefore(task)).forEach(t -> taken.remove(t.file().index()));
  }

  /** Whether what came out of parsing is what the last run kept. */
  private boolean isAsBefore(ParseTask task) {
    String name = names.get(task.file().index());
    try {
      return StoredHashes.of(folder.resolve(name))
          .equals(last.stored().get(ParsedFile.FOLDER + "/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which files were parsed, and why; which were not: by source. */
  public List<String> told() {
    return told.stream().sorted().toList();
  }

  /** The rows that are left out. */
  public List<LeftRow> left() {
    return left;
  }

  /** What is kept of the file at {@code index}. */
  ParsedFile file(int index) {
    return ParsedFile.at(folder.resolve(names.get(index)));
  }

  /** What that is about. */
  ParsedContent content(int index) {
    return contents.get(index);
  }

  /** What each file holds, by index. */
  public List<FileSummary> summaries() {
    List<FileSummary> summaries = new ArrayList<>();
    contents.forEach((index, content) -> summaries.add(content.summary(index)));
    return summaries;
  }

  /** The parts of {@code head}, registrations or exchanges, by the keys in all files. */
  KeyRanges ranges(CanonicalTable head) {
    return KeyRanges.at(
        of(head).stream()
            .flatMap(task -> contents.get(task.file().index()).begins().stream())
            .toList());
  }

  /** Indexes of the files of {@code table}. */
  List<Integer> indexes(CanonicalTable table) {
    return of(table).stream().map(task -> task.file().index()).toList();
  }

  /** The file at {@code index}, where it is not as the last run kept it. */
  Optional<ParsedFile> changed(int index) {
    return taken.contains(index) ? Optional.empty() : Optional.of(file(index));
  }

  /** Name, within the folder of such files, of what is kept of the file at {@code index}. */
  String name(int index) {
    return names.get(index);
  }

  /** Where tasks write what becomes part of the tables. */
  PartAttempts attempts() {
    return attempts;
  }

  @Override
  public void close() {
    attempts.close();
  }
}
