package org.sojourn.model.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Position;
import org.sojourn.model.markdown.MarkdownReader;
import org.sojourn.model.prose.Prose;

/** Reads the evaluator's own prose, the files of {@code prose/}. */
final class ProseReader {

  private static final String FOLDER = "prose";
  private static final Pattern NAME =
      Pattern.compile("(?<name>[a-z][a-z0-9_-]*)\\.(?<language>[a-z]{2})\\.md");

  private final ProgrammeFiles files;
  private final TextReader texts;
  private final Findings findings;

  ProseReader(Path directory, Findings findings) {
    this.files = new ProgrammeFiles(directory, findings);
    this.texts = new TextReader(directory, findings);
    this.findings = findings;
  }

  /** The prose of all files, by the names of the files. */
  List<Prose> read() {
    List<Prose> all = new ArrayList<>();
    for (String entry : files.list(FOLDER)) {
      String file = FOLDER + "/" + entry;
      Matcher name = NAME.matcher(entry);
      if (name.matches()) {
        String language = name.group("language");
        texts
            .read(file)
            .map(text -> MarkdownReader.read(name.group("name"), language, file, text, findings))
            .ifPresent(all::add);
      } else {
        findings.add(
            file,
            Position.START,
            "the file is not read",
            "names such as conclusions.en.md: lower-case letters, the language, md",
            "");
      }
    }
    return List.copyOf(all);
  }
}
