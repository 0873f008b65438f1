package org.sojourn.model.markdown;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.draft.Position;

/**
 * The text of a paragraph without its emphasis and links, which remembers where each character
 * stands in the file. References are one character each, {@link #REFERENCE}.
 */
final class FlatText {

  /** Stands for a reference. */
  static final char REFERENCE = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final List<Position> positions = new ArrayList<>();

  /** Adds {@code more}, which begins at {@code line} and {@code column}. */
  void add(String more, int line, int column) {
    String plain = more.replaceAll("\\{\\{[^{}]*}}", Character.toString(REFERENCE));
    // Columns behind a reference on the same line: its braces are not part of the plain text.
    int at = 0;
    for (int i = 0; i < plain.length(); i++) {
      positions.add(new Position(line, column + at));
      at = plain.charAt(i) == REFERENCE ? more.indexOf("}}", at) + 2 : at + 1;
    }
    text.append(plain);
  }

  /** Adds the blank that stands for the end of a line. */
  void endLine() {
    text.append(' ');
    positions.add(positions.isEmpty() ? Position.START : positions.get(positions.size() - 1));
  }

  String text() {
    return text.toString();
  }

  /** Where the character {@code index} stands. */
  Position position(int index) {
    return positions.get(index);
  }
}
