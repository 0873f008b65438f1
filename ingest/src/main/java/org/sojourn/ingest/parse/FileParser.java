package org.sojourn.ingest.parse;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.ingest.mapping.CompiledMapping;
import org.sojourn.ingest.mapping.Normalisation;
import org.sojourn.ingest.mapping.Outcome;
import org.sojourn.ingest.mapping.RowMapper;
import org.sojourn.ingest.mapping.Settled;
import org.sojourn.ingest.mapping.Settling;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/**
 * Parses one file, row by row: reader, then mapping. What is wrong with the file as a whole is told
 * by its summary, so that the problems of all files come together.
 */
public final class FileParser implements Iterator<Parsed>, Closeable {

  private final SourceFile file;
  private final CompiledMapping mapping;
  private final PseudonymKey key;
  private final Erasures erasures;
  private final Queue<Parsed> ready = new ArrayDeque<>();
  private final Map<Normalisation, long[]> normalisations = new HashMap<>();
  private Settled settled = Settled.NOTHING;
  private Settling settling;
  private RowMapper mapper;
  private OpenedFile opened;
  private long rows;
  private long usable;
  private long left;
  private boolean done;

  /**
   * A parser of the file of {@code task}.
   *
   * @param erasures whose rows are left out
   */
  public FileParser(ParseTask task, PseudonymKey key, Erasures erasures) {
    this.file = task.file();
    this.mapping = task.mapping();
    this.key = key;
    this.erasures = erasures;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !done) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public Parsed next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void advance() {
    try {
      if (opened == null) {
        opened = new OpenedFile(file);
        settling = mapping.settling();
        settle(settling);
        settling = settling.isDone() ? null : settling;
      }
      RawRow row = settled(opened.next());
      if (row == null) {
        finish(null);
      } else {
        take(row);
      }
    } catch (Failure failure) {
      if (failure.kind() == Failure.Kind.FAULT) {
        throw failure;
      }
      finish(failure.getMessage());
    }
  }

  private void settle(Settling looking) {
    settled = opened.settle(looking);
    mapper = mapping.mapper(file.name(), settled, key, erasures.erased());
    opened.start();
  }

  /** {@code row}, when all is settled that it takes to map it. */
  private RawRow settled(RawRow row) {
    if (row == null || settling == null || !settling.isTold(row)) {
      return row;
    }
    settling = null;
    settle(mapping.wholeSettling());
    RawRow again = opened.next();
    while (again != null && again.number() < row.number()) {
      again = opened.next();
    }
    return again;
  }

  private void take(RawRow row) {
    Outcome outcome = mapper.map(row);
    if (outcome instanceof Outcome.Left gone) {
      left++;
      ready.add(new LeftRow(file.index(), row.number(), gone.exchange()));
      return;
    }
    rows++;
    if (outcome instanceof Outcome.Accepted accepted) {
      usable++;
      ready.add(new StoredRow(file.index(), row.number(), accepted.values()));
    }
    outcome.issues().forEach(i -> ready.add(new PlacedIssue(file.index(), row.number(), i)));
    for (Normalisation text : outcome.normalisations()) {
      normalisations.computeIfAbsent(text, first -> new long[1])[0]++;
    }
  }

  private void finish(String problem) {
    done = true;
    ready.add(
        new FileSummary(
            file.index(),
            opened == null ? 0 : opened.facts().bytes(),
            opened == null ? "" : opened.facts().sha256(),
            rows,
            usable,
            left,
            counted(),
            opened == null ? Set.of() : opened.seen(),
            dialect(),
            opened == null ? List.of() : opened.columns(),
            problem));
    close();
  }

  private Map<Normalisation, Long> counted() {
    Map<Normalisation, Long> counts = new HashMap<>();
    normalisations.forEach((text, count) -> counts.put(text, count[0]));
    return counts;
  }

  private Map<String, String> dialect() {
    Map<String, String> dialect = new TreeMap<>(settled.dialect());
    dialect.putAll(opened == null ? Map.of() : opened.dialect());
    return dialect;
  }

  /** Gives back what the file holds open; to be called when it is not read to its end. */
  @Override
  public void close() {
    done = true;
    if (opened != null) {
      opened.close();
    }
  }
}
