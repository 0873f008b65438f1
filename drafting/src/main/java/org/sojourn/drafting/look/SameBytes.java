package org.sojourn.drafting.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds files that are copies of others, such as those downloaded twice. */
final class SameBytes {

  private final Map<Long, List<Path>> bySize = new TreeMap<>();

  /** Compares {@code files}; empty ones and those that cannot be read are copies of none. */
  SameBytes(List<Path> files) {
    files.stream()
        .sorted(Comparator.<Path>comparingInt(f -> f.toString().length()).thenComparing(f -> f))
        .forEach(this::add);
  }

  private void add(Path file) {
    long size = file.toFile().length();
    if (size > 0) {
      bySize.computeIfAbsent(size, s -> new ArrayList<>()).add(file);
    }
  }

  /** The file with the shortest name that {@code file} is a copy of; empty where it is none. */
  Optional<Path> original(Path file) {
    for (List<Path> same : bySize.values()) {
      int place = same.indexOf(file);
      if (place >= 0) {
        return same.subList(0, place).stream().filter(other -> equal(other, file)).findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean equal(Path one, Path other) {
    try {
      return Files.mismatch(one, other) < 0;
    } catch (IOException e) {
      return false;
    }
  }
}
