package org.sojourn.model.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Position;

/** Finds the files of a programme directory and tells their kinds. */
final class ProgrammeFiles {

  private static final Map<String, FileKind> REQUIRED = new LinkedHashMap<>();
  private static final Map<String, FileKind> FOLDERS = new LinkedHashMap<>();
  private static final String SCALES = "codebook/scales.yaml";

  static {
    REQUIRED.put("programme.yaml", FileKind.PROGRAMME);
    REQUIRED.put("indicators.yaml", FileKind.INDICATORS);
    REQUIRED.put("report.yaml", FileKind.REPORT);
    FOLDERS.put("codebook", FileKind.INSTRUMENT);
    FOLDERS.put("sources", FileKind.SOURCE);
    FOLDERS.put("checks", FileKind.CHECKS);
  }

  private final Path directory;
  private final Findings findings;

  ProgrammeFiles(Path directory, Findings findings) {
    this.directory = directory;
    this.findings = findings;
  }

  /** Path, relative to the directory, and kind of every programme file, in a fixed order. */
  Map<String, FileKind> find() {
    Map<String, FileKind> files = new LinkedHashMap<>();
    List<String> strays = strays();
    REQUIRED.forEach(
        (name, kind) -> {
          if (Files.isRegularFile(directory.resolve(name))) {
            files.put(name, kind);
          } else {
            missing(name, strays);
          }
        });
    FOLDERS.forEach((folder, kind) -> files.putAll(inFolder(folder, kind)));
    if (!files.containsValue(FileKind.SOURCE)) {
      add("sources", "no source is declared", "one .yaml file a source", "");
    }
    return files;
  }

  /** YAML files of the directory itself that are none of a programme's. */
  private List<String> strays() {
    return list("").stream()
        .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
        .filter(name -> !REQUIRED.containsKey(name))
        .toList();
  }

  private void missing(String name, List<String> strays) {
    add(name, "the file is missing", "", Nearest.to(name, strays));
  }

  private Map<String, FileKind> inFolder(String folder, FileKind kind) {
    Map<String, FileKind> files = new LinkedHashMap<>();
    for (String entry : list(folder)) {
      String name = folder + "/" + entry;
      if (entry.endsWith(".yaml")) {
        files.put(name, name.equals(SCALES) ? FileKind.SCALES : kind);
      } else if (entry.endsWith(".yml")) {
        add(
            name,
            "the file is not read",
            "names that end in .yaml",
            entry.replace(".yml", ".yaml"));
      }
    }
    return files;
  }

  /** The names of what lies in {@code folder}, rising; none where there is no such folder. */
  List<String> list(String folder) {
    Path path = directory.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> entries = Files.list(path)) {
      entries.forEach(entry -> names.add(Objects.toString(entry.getFileName())));
    } catch (IOException e) {
      add(folder, "the folder cannot be listed: " + e.getMessage(), "", "");
    }
    return names.stream().sorted().toList();
  }

  private void add(String file, String message, String allowed, String nearest) {
    findings.add(file, Position.START, message, allowed, nearest);
  }
}
