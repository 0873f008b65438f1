package org.sojourn.model.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.Nearest;

/** Collects the problems of a programme directory. */
public final class Findings {

  private static final int MOST_LISTED = 30;

  private final List<Finding> findings = new ArrayList<>();

  /** A problem at {@code place} that its message explains. */
  public void add(Place place, String message) {
    add(place, message, "");
  }

  /** A problem at {@code place}, and in words what would be right there. */
  public void add(Place place, String message, String allowed) {
    add(place.file(), place.position(), message, allowed, "");
  }

  /** A value at {@code place} that is none of {@code allowed}; the nearest of them is offered. */
  public void add(Place place, String message, String given, Collection<String> allowed) {
    add(place.file(), place.position(), message, list(allowed), Nearest.to(given, allowed));
  }

  /** A key at {@code place} that is none of {@code allowed}; the nearest of them is offered. */
  public void addKey(Place place, String message, String given, Collection<String> allowed) {
    add(place.file(), place.key(), message, list(allowed), Nearest.to(given, allowed));
  }

  /** A problem anywhere. */
  public void add(String file, Position position, String message, String allowed, String nearest) {
    findings.add(new Finding(file, position.line(), position.column(), message, allowed, nearest));
  }

  /** The problems in the order of files, lines and columns, each once. */
  public List<Finding> sorted() {
    return findings.stream().distinct().sorted().toList();
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return findings.isEmpty();
  }

  /** The words of {@code allowed}, of very many only the first. */
  public static String list(Collection<String> allowed) {
    String listed = String.join(", ", allowed.stream().limit(MOST_LISTED).toList());
    return allowed.size() <= MOST_LISTED
        ? listed
        : listed + " and " + (allowed.size() - MOST_LISTED) + " more";
  }
}
