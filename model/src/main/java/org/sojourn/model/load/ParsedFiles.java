package org.sojourn.model.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.draft.Findings;

/** The files of a programme directory that could be parsed, each checked against its schema. */
final class ParsedFiles {

  private final Map<FileKind, List<CheckedFile>> files = new EnumMap<>(FileKind.class);
  private final Set<FileKind> unparsed = EnumSet.noneOf(FileKind.class);

  /** Reads {@code names}; what cannot be parsed or breaks its schema goes to {@code findings}. */
  static ParsedFiles read(Map<String, FileKind> names, YamlReader reader, Findings findings) {
    ParsedFiles parsed = new ParsedFiles();
    Map<FileKind, FileSchema> schemas = new EnumMap<>(FileKind.class);
    names.forEach(
        (name, kind) -> {
          Optional<YamlFile> file = reader.read(name);
          file.ifPresentOrElse(
              yaml -> {
                FileSchema schema = schemas.computeIfAbsent(kind, FileSchema::new);
                parsed.add(kind, schema.check(yaml, findings));
              },
              () -> parsed.unparsed.add(kind));
        });
    return parsed;
  }

  private void add(FileKind kind, CheckedFile file) {
    files.computeIfAbsent(kind, any -> new ArrayList<>()).add(file);
  }

  /** All files of {@code kind} in the order of their names. */
  List<CheckedFile> all(FileKind kind) {
    return files.getOrDefault(kind, List.of());
  }

  /** The file of {@code kind}, of which there is at most one. */
  Optional<CheckedFile> only(FileKind kind) {
    return all(kind).stream().findFirst();
  }

  /** Whether no file of {@code kind} was left out because it could not be parsed. */
  boolean complete(FileKind kind) {
    return !unparsed.contains(kind);
  }
}
