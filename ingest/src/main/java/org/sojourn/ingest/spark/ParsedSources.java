package org.sojourn.ingest.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.sojourn.ingest.kept.Choices;
import org.sojourn.ingest.kept.Frames;
import org.sojourn.ingest.kept.LastParsed;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.LeftRow;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.source.CanonicalTable;
import scala.Tuple2;

/**
 * The files of all sources, each parsed once, one task a file, or as an earlier run parsed it. What
 * came out is kept in files of the run, from which rows and issues are taken.
 */
public final class ParsedSources implements AutoCloseable {

  private static final String LEFT = "exchanges that are left out:";

  private final JavaSparkContext spark;
  private final List<ParseTask> tasks;
  private final Schemas schemas;
  private final PseudonymKey key;
  private final LastParsed last;
  private final Path folder;
  private final PartAttempts attempts;
  private final Map<Integer, String> names = new TreeMap<>();
  private final List<LeftRow> left = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  /**
   * Prepares to parse the files of {@code tasks}; nothing is read yet.
   *
   * @param last what an earlier run kept
   * @param folder the private folder of this run
   */
  public ParsedSources(
      JavaSparkContext spark,
      List<ParseTask> tasks,
      Schemas schemas,
      PseudonymKey key,
      LastParsed last,
      Path folder) {
    this.spark = spark;
    this.tasks = tasks;
    this.schemas = schemas;
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
    Choices choices = new Choices(last, own, more);
    names.putAll(choices.names());
    told.addAll(choices.told());
    attempts.take(choices.kept(), folder);
    List<ParseTask> parsed = choices.parsed();
    if (!parsed.isEmpty()) {
      ParseJob job = new ParseJob(attempts.folder().toString(), schemas, key, erasures);
      List<ParseJob.Done> done = spark.parallelize(parsed, parsed.size()).map(job::run).collect();
      for (ParseJob.Done each : done) {
        attempts.keep(each.attempt(), folder.resolve(names.get(each.file())));
        left.addAll(each.left());
      }
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

  private ParsedFile file(int index) {
    return ParsedFile.at(folder.resolve(names.get(index)));
  }

  /** What each file holds, by index. */
  public List<FileSummary> summaries() {
    return names.keySet().stream().map(index -> file(index).summary(index)).toList();
  }

  /** What was found wrong with rows and values while they were read. */
  public JavaRDD<PlacedIssue> issues() {
    return files(names.keySet())
        .flatMap(
            file -> {
              List<PlacedIssue> issues = new ArrayList<>();
              file._2().issues(file._1(), issues::add);
              return issues.iterator();
            });
  }

  /** The usable rows for {@code table}. */
  public JavaRDD<RowBlock> rows(CanonicalTable table) {
    return files(of(table).stream().map(task -> task.file().index()).toList())
        .flatMap(
            file -> {
              Frames rows = file._2().rows(file._1());
              TaskContext.get()
                  .addTaskCompletionListener(
                      (TaskContext task) -> {
                        rows.close();
                      });
              return rows;
            });
  }

  private JavaRDD<Tuple2<Integer, ParsedFile>> files(Collection<Integer> indexes) {
    List<Tuple2<Integer, ParsedFile>> files =
        indexes.stream().map(i -> new Tuple2<>(i, file(i))).collect(Collectors.toList());
    return files.isEmpty() ? spark.emptyRDD() : spark.parallelize(files, files.size());
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
