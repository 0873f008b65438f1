package org.sojourn.quality.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.DuplicateAnswers;
import org.sojourn.quality.rows.IssueRow;

/** All parts of the tables of a run, counted. */
public final class CountedParts {

  /** Folder of what is kept of the parts, in the folder of private tables. */
  public static final String FOLDER = "quality-parts";

  private final StoredParts stored;
  private final List<String> names;
  private final KeptParts kept;
  private final List<Part> answered = new ArrayList<>();
  private final Counts counts = new Counts();
  private final List<IssueRow> issues;

  private CountedParts(StoredParts stored, KeptParts kept, List<Part> parts, List<String> names) {
    this.stored = stored;
    this.kept = kept;
    this.names = names;
    List<Counts> counted = names.parallelStream().map(kept::read).toList();
    for (int i = 0; i < counted.size(); i++) {
      counts.add(counted.get(i));
      if (!counted.get(i).all(Counted.EXAMINED).isEmpty()) {
        answered.add(parts.get(i));
      }
    }
    IssuesOfParts together = new IssuesOfParts(counts);
    for (String part : names) {
      together.add(kept.read(part, Listing.ISSUES).stream().map(IssueRow::of).toList());
    }
    this.issues = together.first();
  }

  /**
   * Counts the parts, several at once, as far as {@code last} does not know them, and keeps what is
   * counted.
   *
   * @param privateDir holds the private tables
   * @throws org.sojourn.model.run.Failure when a table is absent or of another version
   */
  public static CountedParts of(Path privateDir, ProgrammeDirectory programme, LastParts last)
      throws IOException {
    StoredParts stored = new StoredParts(privateDir, programme);
    KeptParts kept = new KeptParts(Files.createDirectories(privateDir.resolve(FOLDER)));
    Rules rules = new Rules(programme);
    List<Part> parts = stored.all();
    List<String> names =
        parts.parallelStream().map(part -> name(part, rules.of(part.kind()))).toList();
    Map<String, Part> distinct = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      distinct.put(names.get(i), parts.get(i)); // parts of the same content are counted once
    }
    List.copyOf(distinct.keySet()).parallelStream()
        .forEach(name -> keep(name, distinct.get(name), stored, kept, last));
    return new CountedParts(stored, kept, parts, names);
  }

  private static String name(Part part, String rules) {
    try {
      return part.name(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(
      String name, Part part, StoredParts stored, KeptParts kept, LastParts last) {
    try {
      if (!kept.take(name, last)) {
        kept.write(name, stored.count(part));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was counted of all parts together. */
  public Counts counts() {
    return counts;
  }

  /** The first issues of each reason, and others. */
  public List<IssueRow> issues() {
    return issues;
  }

  /**
   * Shows {@code use} the single rows of {@code listing}, part after part, until it wants no more.
   */
  public void list(Listing listing, Predicate<Object[]> use) {
    for (String part : names) {
      for (Object[] row : kept.read(part, listing)) {
        if (!use.test(row)) {
          return;
        }
      }
    }
  }

  /**
   * Looks for the same answers of different respondents, and shows {@code use} their responses.
   *
   * @param use takes rows of {@link DuplicateAnswers#SCHEMA}
   */
  public DuplicateAnswers duplicates(Consumer<Object[]> use) {
    return new DuplicateSearch(stored, answered, counts).search(use);
  }
}
