package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.cli.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help in lines as long as the terminal is wide, but not longer than can be read. */
final class HelpText {

  private static final int LEAST = 55;
  private static final int MOST = 100;
  private static final int USUAL = 80;

  private HelpText() {}

  /** Sets the help of {@code line} and of the commands below it for {@code terminal}. */
  static void set(CommandLine line, Terminal terminal) {
    int width = terminal.interactive() ? terminal.width() : USUAL;
    line.setUsageHelpWidth(Math.max(LEAST, Math.min(MOST, width)));
    paragraphs(line);
  }

  /** Descriptions are paragraphs, however their lines were broken in the source. */
  private static void paragraphs(CommandLine line) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.description(joined(usage.description()));
    line.getSubcommands().values().forEach(HelpText::paragraphs);
  }

  /** The lines between two blank ones as one. */
  private static String[] joined(String... lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty()) {
        end(paragraph, paragraphs);
        paragraphs.add("");
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    end(paragraph, paragraphs);
    return paragraphs.toArray(String[]::new);
  }

  private static void end(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }
}
