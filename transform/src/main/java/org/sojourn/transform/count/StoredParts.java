package org.sojourn.transform.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.PartFiles;

/**
 * The parts of the canonical tables of a programme.
 *
 * @param directory the programme
 * @param tables folder of the tables
 */
public record StoredParts(ProgrammeDirectory directory, Path tables) {

  /**
   * The parts of the exchanges with their responses, where there are any.
   *
   * @throws Failure when a table is absent, or the two are not divided alike
   */
  public List<PartFile> exchanges() {
    List<PartFile> exchanges = parts(CanonicalTable.EXCHANGES);
    if (!exists(CanonicalTable.RESPONSES)) {
      return exchanges;
    }
    List<PartFile> responses = parts(CanonicalTable.RESPONSES);
    if (exchanges.size() != responses.size()) {
      throw new Failure(
          Failure.Kind.FAULT,
          ("exchanges and responses in %s are not divided alike: %d and %d parts; run the stage"
                  + " before it")
              .formatted(tables, exchanges.size(), responses.size()));
    }
    List<PartFile> both = new ArrayList<>();
    for (int i = 0; i < exchanges.size(); i++) {
      PartFile part = exchanges.get(i);
      PartFile answers = responses.get(i);
      both.add(new PartFile(part.file(), part.schema(), answers.file(), answers.schema()));
    }
    return both;
  }

  /**
   * The parts of the registrations, none where the programme has none.
   *
   * @throws Failure when it should have some
   */
  public List<PartFile> registrations() {
    return exists(CanonicalTable.REGISTRATIONS) ? parts(CanonicalTable.REGISTRATIONS) : List.of();
  }

  private List<PartFile> parts(CanonicalTable table) {
    TableSchema schema = schema(table);
    return PartFiles.in(tables.resolve(table.id()), schema).stream()
        .map(file -> new PartFile(real(file).toString(), schema, null, null))
        .toList();
  }

  /** The same tables in another folder. */
  public StoredParts of(Path folder) {
    return new StoredParts(directory, folder);
  }

  /**
   * The part called {@code file}, which need not be there.
   *
   * @param table the exchanges or the registrations
   * @param responses whether it has responses
   */
  public PartFile part(String table, String file, boolean responses) {
    CanonicalTable answers = CanonicalTable.RESPONSES;
    return new PartFile(
        tables.resolve(table).resolve(file).toString(),
        schemas().stream().filter(schema -> schema.name().equals(table)).findFirst().orElseThrow(),
        responses ? tables.resolve(answers.id()).resolve(file).toString() : null,
        responses ? schema(answers) : null);
  }

  /** The columns of all tables. */
  public List<TableSchema> schemas() {
    return Stream.of(CanonicalTable.values()).map(this::schema).toList();
  }

  /** Where {@code file} lies, without links: those of this machine, others do not have. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private TableSchema schema(CanonicalTable table) {
    return switch (table) {
      case REGISTRATIONS -> CanonicalTables.registrations();
      case EXCHANGES -> CanonicalTables.exchanges(directory.programme());
      case RESPONSES ->
          CanonicalTables.responses(directory.codebook(), directory.programme().language());
    };
  }

  /** A programme without such a source may be without the table; with one it has to be there. */
  private boolean exists(CanonicalTable table) {
    return Files.isDirectory(tables.resolve(table.id()))
        || directory.sources().stream().anyMatch(source -> source.table() == table);
  }
}
