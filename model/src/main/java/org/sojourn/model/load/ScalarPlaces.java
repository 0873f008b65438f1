package org.sojourn.model.load;

import java.util.Arrays;
import org.sojourn.model.draft.Position;

/**
 * Where the characters of a YAML text stand in its file, in whichever style it was written: plain,
 * quoted, folded or literal. Blanks and ends of lines may have been folded; every other character
 * stands in the file in the same order. Of a text that stands elsewhere, as behind an alias, every
 * character is where the value begins.
 */
final class ScalarPlaces {

  /** What stands for a blank after a backslash in double quotes, the end of a line included. */
  private static final String BLANK_ESCAPES = "nrt \t\n\r";

  private final String yaml;
  private final String text;
  private final int[] offsets;

  private ScalarPlaces(String yaml, String text, int[] offsets) {
    this.yaml = yaml;
    this.text = text;
    this.offsets = offsets;
  }

  /**
   * The places of {@code text}, which is the value that begins at {@code start} of {@code yaml}.
   */
  static ScalarPlaces of(String yaml, Position start, String text) {
    int begin = offset(yaml, start);
    return new ScalarPlaces(yaml, text, new Walk(yaml, begin).along(text));
  }

  private static int offset(String text, Position position) {
    int at = 0;
    for (int line = 1; line < position.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return Math.min(at + position.column() - 1, text.length());
  }

  /** Where what stands at {@code inText} stands in the file. */
  Position inFile(Position inText) {
    int at = Math.min(offset(text, inText), offsets.length - 1);
    return at < 0 ? Position.START : TextReader.position(yaml, offsets[at]);
  }

  /** Goes through the file, character by character of the value. */
  private static final class Walk {

    private final String yaml;
    private final int begin;
    private char quote;
    private int at;

    Walk(String yaml, int begin) {
      this.yaml = yaml;
      this.begin = begin;
      this.at = begin;
      String mark = yaml.substring(begin, Math.min(begin + 1, yaml.length()));
      if (mark.equals("|") || mark.equals(">")) {
        at = Math.max(begin, yaml.indexOf('\n', begin));
      } else if (mark.equals("\"") || mark.equals("'")) {
        quote = mark.charAt(0);
        at++;
      }
    }

    int[] along(String text) {
      int[] offsets = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!isBlank(c)) {
          skipBlanks();
        }
        offsets[i] = Math.min(at, Math.max(0, yaml.length() - 1));
        if (!isBlank(c) && !pass(c)) {
          Arrays.fill(offsets, begin);
          return offsets;
        }
      }
      return offsets;
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private void skipBlanks() {
      while (at < yaml.length()) {
        if (isBlank(yaml.charAt(at))) {
          at++;
        } else if (quote == '"'
            && yaml.charAt(at) == '\\'
            && at + 1 < yaml.length()
            && BLANK_ESCAPES.indexOf(yaml.charAt(at + 1)) >= 0) {
          at += 2;
        } else {
          return;
        }
      }
    }

    /** Goes on behind {@code c}; false when something else stands there. */
    private boolean pass(char c) {
      String rest = yaml.substring(at, Math.min(at + 2, yaml.length()));
      boolean doubled = quote == '\'' && rest.equals("''");
      boolean escaped = quote == '"' && rest.equals("\\" + c);
      if (doubled || escaped) {
        at += 2;
        return true;
      }
      at++;
      return rest.startsWith(Character.toString(c));
    }
  }
}
