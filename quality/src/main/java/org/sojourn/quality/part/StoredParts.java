package org.sojourn.quality.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.PartFiles;
import org.sojourn.tables.column.ColumnFile;

/**
 * The parts of the private tables of a run.
 *
 * @param folder holds the folders of the tables
 * @param programme declares their columns
 */
record StoredParts(Path folder, ProgrammeDirectory programme) {

  /**
   * All parts, those of a table in the order of its rows.
   *
   * @throws Failure when a table is absent, or exchanges and responses are not divided alike
   */
  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    for (Path file : files(CanonicalTables.registrations())) {
      parts.add(new Part(Part.Kind.REGISTRATIONS, List.of(file)));
    }
    List<Path> exchanges = files(exchanges());
    List<Path> responses = files(responses());
    if (exchanges.size() != responses.size()) {
      throw new Failure(
          Failure.Kind.FAULT,
          ("exchanges and responses in %s are not divided alike: %d and %d parts; run the stage"
                  + " before it")
              .formatted(folder, exchanges.size(), responses.size()));
    }
    for (int i = 0; i < exchanges.size(); i++) {
      parts.add(new Part(Part.Kind.EXCHANGES, List.of(exchanges.get(i), responses.get(i))));
    }
    for (Path file : files(CanonicalTables.quarantine())) {
      parts.add(new Part(Part.Kind.QUARANTINE, List.of(file)));
    }
    return parts;
  }

  private List<Path> files(TableSchema schema) {
    return PartFiles.in(folder.resolve(schema.name()), schema);
  }

  private TableSchema exchanges() {
    return CanonicalTables.exchanges(programme.programme());
  }

  private TableSchema responses() {
    return CanonicalTables.responses(programme.codebook(), programme.programme().language());
  }

  /** The responses of {@code part}, one of exchanges. */
  ColumnFile openResponses(Part part) {
    return ColumnFile.open(part.files().get(1), responses());
  }

  /**
   * Counts {@code part}.
   *
   * @throws Failure when a file is not of its schema, or a response is to an exchange that is not
   *     in the part
   */
  PartCounts count(Part part) {
    try (ColumnFile first = ColumnFile.open(part.files().get(0), schema(part.kind()))) {
      return switch (part.kind()) {
        case REGISTRATIONS -> RegistrationPart.count(programme.programme().period(), first);
        case QUARANTINE -> IssuePart.count(first);
        case EXCHANGES -> {
          try (ColumnFile responses = openResponses(part)) {
            yield ExchangePart.count(programme, first, responses);
          }
        }
      };
    }
  }

  private TableSchema schema(Part.Kind kind) {
    return switch (kind) {
      case REGISTRATIONS -> CanonicalTables.registrations();
      case EXCHANGES -> exchanges();
      case QUARANTINE -> CanonicalTables.quarantine();
    };
  }
}
