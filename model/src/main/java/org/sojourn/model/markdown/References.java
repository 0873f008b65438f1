package org.sojourn.model.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Position;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Reference;

/**
 * Tells references from the words around them. What stands in double braces and is no reference is
 * a finding: it would otherwise be printed as it is.
 */
final class References {

  static final String EXAMPLE = "{{figure:sending_match}}";

  private static final Pattern BRACES = Pattern.compile("\\{\\{(?<inside>[^{}]*)}}|\\{\\{|}}");
  private static final Pattern INSIDE = Pattern.compile("\\s*(?<kind>[^\\s:]*):(?<rest>.*)");
  private static final Pattern PART =
      Pattern.compile("(?<key>[^\\s=\"]+)=(?:\"(?<quoted>[^\"]+)\"|(?<plain>[^\\s=\"]+))");
  private static final String ALLOWED =
      "{{figure:INDICATOR}}, {{figure:INDICATOR country=DE}}, {{target:INDICATOR}},"
          + " {{quote:Q-XXXXXXXX}}, on one line";

  private final Origin origin;

  References(Origin origin) {
    this.origin = origin;
  }

  /** The words and references of {@code text}, which begins at {@code line} and {@code column}. */
  List<Inline> in(String text, int line, int column) {
    List<Inline> found = new ArrayList<>();
    Matcher braces = BRACES.matcher(text);
    int end = 0;
    while (braces.find()) {
      words(found, text.substring(end, braces.start()));
      Position position = new Position(line, column + braces.start());
      reference(braces, position).ifPresent(reference -> found.add(new Inline.Quoted(reference)));
      end = braces.end();
    }
    words(found, text.substring(end));
    return found;
  }

  private static void words(List<Inline> found, String text) {
    if (!text.isEmpty()) {
      found.add(new Inline.Words(text));
    }
  }

  private Optional<Reference> reference(Matcher braces, Position position) {
    String inside = braces.group("inside");
    Matcher parts = inside == null ? null : INSIDE.matcher(inside);
    if (parts == null || !parts.matches()) {
      origin.refuse(position, "'" + braces.group() + "' is no reference", ALLOWED);
      return Optional.empty();
    }
    Optional<Reference.Kind> kind = kind(parts.group("kind"), position);
    String[] rest = parts.group("rest").strip().split("\\s+", 2);
    Optional<Map<String, String>> keys = keys(rest.length < 2 ? "" : rest[1]);
    if (rest[0].isEmpty() || rest[0].contains("=") || keys.isEmpty()) {
      origin.refuse(position, "'" + braces.group() + "' cannot be understood", ALLOWED);
      return Optional.empty();
    }
    Position place = origin.place(position);
    return kind.map(
        known -> new Reference(known, rest[0], keys.get(), place.line(), place.column()));
  }

  private Optional<Reference.Kind> kind(String word, Position position) {
    Optional<Reference.Kind> kind =
        Arrays.stream(Reference.Kind.values()).filter(k -> k.id().equals(word)).findFirst();
    if (kind.isEmpty()) {
      List<String> kinds = Arrays.stream(Reference.Kind.values()).map(Reference.Kind::id).toList();
      origin.refuse(
          position,
          "'" + word + "' is nothing that can be quoted",
          Findings.list(kinds),
          Nearest.to(word, kinds));
    }
    return kind;
  }

  /** The keys of {@code text}; empty when there is more in it than keys and their values. */
  private static Optional<Map<String, String>> keys(String text) {
    Map<String, String> keys = new LinkedHashMap<>();
    Matcher part = PART.matcher(text);
    StringBuilder between = new StringBuilder();
    int end = 0;
    while (part.find()) {
      between.append(text, end, part.start());
      String value = part.group("plain") == null ? part.group("quoted") : part.group("plain");
      if (keys.put(part.group("key"), value) != null) {
        return Optional.empty();
      }
      end = part.end();
    }
    between.append(text.substring(end));
    return between.toString().isBlank() ? Optional.of(keys) : Optional.empty();
  }
}
