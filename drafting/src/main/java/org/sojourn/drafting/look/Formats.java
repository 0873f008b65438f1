package org.sojourn.drafting.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sojourn.ingest.read.Container;
import org.sojourn.model.source.Format;

/** Tells formats by the first bytes of a file, and by its name where bytes do not tell. */
final class Formats {

  private static final int START = 1 << 16;
  private static final Set<String> TEXTS = Set.of("csv", "tsv", "tab", "txt", "");

  private Formats() {}

  /**
   * The format of {@code file}, empty where it is none that exports come in.
   *
   * @param name its own, without the ending of what it was packed in
   */
  static Optional<Format> of(Path file, String name) throws IOException {
    return switch (Container.of(file)) {
      case XLSX -> Optional.of(Format.XLSX);
      case XLS -> Optional.of(Format.XLS);
      case ODS -> Optional.of(Format.ODS);
      case PARQUET -> Optional.of(Format.PARQUET);
      case MARKUP ->
          start(file).contains("<Results") ? Optional.of(Format.EUSURVEY_XML) : Optional.empty();
      case TEXT -> text(start(file), ending(name));
      default -> Optional.empty();
    };
  }

  private static String start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
  }

  /** What stands behind the last dot of {@code name}, in lower case. */
  static String ending(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "";
  }

  private static Optional<Format> text(String start, String ending) {
    String plain =
        start.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "").strip();
    if (ending.equals("jsonl") || ending.equals("ndjson")) {
      return Optional.of(Format.JSONL);
    }
    if (ending.equals("json")) {
      boolean lines = plain.matches("(?s)\\{[^\\n]*\\}\\s*\\n\\s*\\{.*");
      return Optional.of(lines ? Format.JSONL : Format.JSON);
    }
    boolean readable = plain.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    return TEXTS.contains(ending) && readable ? Optional.of(Format.CSV) : Optional.empty();
  }
}
