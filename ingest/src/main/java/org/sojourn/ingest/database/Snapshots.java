package org.sojourn.ingest.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sojourn.ingest.mapping.CompiledMapping;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Extract;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

/**
 * The rows of all sources that are databases, in files that only the owner can read and that are
 * deleted when this is closed. Sources of one database, user and password are read in one
 * transaction, so that they show one state of it.
 */
public final class Snapshots implements AutoCloseable {

  private final ProgrammeDirectory programme;
  private final UnaryOperator<String> environment;
  private final Path parent;
  private final Map<String, Snapshot> bySource = new TreeMap<>();
  private PrivateFolder folder;

  private Snapshots(ProgrammeDirectory programme, UnaryOperator<String> environment, Path parent) {
    this.programme = programme;
    this.environment = environment;
    this.parent = parent;
  }

  /**
   * Reads the databases of {@code programme}; does nothing when it has none.
   *
   * @param environment variables by name, for passwords
   * @param parent where the files are kept meanwhile, so that all who read them see them
   * @throws Failure with what is wrong with each database; nothing is left behind
   */
  public static Snapshots take(
      ProgrammeDirectory programme, UnaryOperator<String> environment, Path parent) {
    Snapshots snapshots = new Snapshots(programme, environment, parent);
    try {
      snapshots.read();
      return snapshots;
    } catch (RuntimeException e) {
      snapshots.close();
      throw e;
    }
  }

  /** The rows of {@code source}, null when it is no database. */
  public Snapshot of(String source) {
    return bySource.get(source);
  }

  /** What was read of {@code source}, null when it is no database. */
  public Extract extract(String source) {
    return bySource.containsKey(source) ? bySource.get(source).extract() : null;
  }

  private void read() {
    Map<List<String>, List<DatabaseSource>> doors = new LinkedHashMap<>();
    for (SourceDefinition source : programme.sources()) {
      if (source.format() == Format.JDBC) {
        DatabaseSource database = database(source);
        doors.computeIfAbsent(database.door(), door -> new ArrayList<>()).add(database);
      }
    }
    List<String> problems = new ArrayList<>();
    doors.values().forEach(sources -> read(sources, problems));
    if (!problems.isEmpty()) {
      String text = problems.stream().sorted().collect(Collectors.joining("\n"));
      throw new Failure(Failure.Kind.INPUT, text);
    }
  }

  private DatabaseSource database(SourceDefinition source) {
    if (folder == null) {
      folder = new PrivateFolder(parent);
    }
    Path file = folder.path().resolve(source.source() + ".jsonl");
    ReadPlan plan =
        ReadPlan.of(
            source,
            programme.programme().languages(),
            CompiledMapping.of(source, programme).columns());
    String name = Snapshot.name(source.source());
    return new DatabaseSource(new SourceFile(0, name, file.toString(), plan), source.database());
  }

  private void read(Collection<DatabaseSource> sources, List<String> problems) {
    try {
      readAll(sources);
    } catch (Failure failure) {
      if (failure.kind() == Failure.Kind.FAULT) {
        throw failure;
      }
      problems.add(failure.getMessage());
    }
  }

  private void readAll(Collection<DatabaseSource> sources) {
    DatabaseSource first = sources.iterator().next();
    Connection connection = connect(first);
    try {
      for (DatabaseSource source : sources) {
        Snapshot snapshot = read(source, connection);
        bySource.put(snapshot.source(), snapshot);
      }
    } finally {
      Door.close(connection);
    }
  }

  private Connection connect(DatabaseSource source) {
    String password = source.password(programme.path(), environment);
    try {
      return Door.open(source, password);
    } catch (SQLException e) {
      throw new Trouble(source, 0).failure(e, false);
    }
  }

  static Snapshot read(DatabaseSource source, Connection connection) {
    Fetch fetch = new Fetch(source, connection);
    try {
      return fetch.into(source.file().path());
    } catch (SQLException e) {
      throw new Trouble(source, fetch.rows()).failure(e, true);
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.FAULT,
          source.file().name() + ": the rows cannot be written to " + source.file().path(),
          e);
    }
  }

  @Override
  public void close() {
    if (folder != null) {
      folder.close();
      folder = null;
    }
  }
}
