package org.sojourn.drafting.programme;

import java.util.List;
import org.sojourn.drafting.page.Decision;

/** Writes {@code DECISIONS.md}. */
final class DecisionsFile {

  private DecisionsFile() {}

  /** The text for {@code draft}. */
  static String text(ProgrammeDraft draft) {
    StringBuilder text = new StringBuilder("# What to decide\n\n");
    text.append(
        "This programme was drafted from exports. Every guess below stands in the file as a\n");
    text.append("comment `# decide: ...`; delete it when it is decided.\n\n");
    List<Decision> decisions = draft.decisions();
    for (int i = 0; i < decisions.size(); i++) {
      text.append(i + 1).append(". `").append(decisions.get(i).file()).append(':');
      text.append(decisions.get(i).line()).append("` ");
      text.append(escaped(decisions.get(i).question())).append('\n');
    }
    text.append("\n## Exports\n\n| file | read by |\n| --- | --- |\n");
    draft
        .read()
        .forEach(
            (file, source) ->
                text.append("| ")
                    .append(escaped(file))
                    .append(" | `sources/")
                    .append(source)
                    .append(".yaml` |\n"));
    draft
        .left()
        .forEach(
            (file, why) ->
                text.append("| ")
                    .append(escaped(file))
                    .append(" | not read: ")
                    .append(escaped(why))
                    .append(" |\n"));
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("<", "\\<")
        .replace("*", "\\*")
        .replace("_", "\\_");
  }
}
