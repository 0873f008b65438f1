package org.sojourn.model.markdown;

import java.util.function.UnaryOperator;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Position;

/**
 * The file that a text was written in.
 *
 * @param file path relative to the programme directory
 * @param places from a position in the text, its first line being 1, to that in the file
 * @param glyphs what can be set of it
 * @param findings collects what is wrong with the text
 */
public record Origin(
    String file, UnaryOperator<Position> places, Glyphs glyphs, Findings findings) {

  /** A text that is the whole of {@code file}. */
  public static Origin whole(String file, Glyphs glyphs, Findings findings) {
    return new Origin(file, UnaryOperator.identity(), glyphs, findings);
  }

  /** Where what stands at {@code line} and {@code column} of the text stands in the file. */
  Position place(Position inText) {
    return places.apply(inText);
  }

  /** Something at a position of the text that cannot stay, and what can stand there. */
  void refuse(Position inText, String message, String allowed) {
    refuse(inText, message, allowed, "");
  }

  /** The same, and the permitted word most like the one given. */
  void refuse(Position inText, String message, String allowed, String nearest) {
    findings.add(file, place(inText), message, allowed, nearest);
  }
}
