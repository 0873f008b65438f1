package org.sojourn.model.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.draft.Position;
import org.sojourn.model.markdown.MarkdownReader;
import org.sojourn.model.markdown.Origin;
import org.sojourn.model.programme.Text;
import org.sojourn.model.prose.Passage;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.report.ReportDefinition;

/**
 * Reads the evaluator's own prose: the files of {@code prose/}, paragraphs of {@code report.yaml}.
 */
final class ProseReader {

  private static final String FOLDER = "prose";
  private static final Pattern NAME =
      Pattern.compile("(?<name>[a-z][a-z0-9_-]*)\\.(?<language>[a-z]{2})\\.md");

  private final ProgrammeFiles files;
  private final TextReader texts;
  private final Glyphs glyphs;
  private final Findings findings;

  /** Reads the prose of {@code directory}, of which reports can set {@code glyphs}. */
  ProseReader(Path directory, Glyphs glyphs, Findings findings) {
    this.files = new ProgrammeFiles(directory, findings);
    this.texts = new TextReader(directory, findings);
    this.glyphs = glyphs;
    this.findings = findings;
  }

  /** The prose of all files, by the names of the files, and that of {@code report}. */
  List<Prose> read(Optional<Located<ReportDefinition>> report) {
    List<Prose> all = new ArrayList<>();
    for (String entry : files.list(FOLDER)) {
      String file = FOLDER + "/" + entry;
      Matcher name = NAME.matcher(entry);
      if (name.matches()) {
        Origin origin = Origin.whole(file, glyphs, findings);
        texts
            .read(file)
            .map(t -> MarkdownReader.read(name.group("name"), name.group("language"), t, origin))
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
    report.ifPresent(located -> all.addAll(paragraphs(located)));
    return List.copyOf(all);
  }

  private List<Prose> paragraphs(Located<ReportDefinition> report) {
    String yaml = texts.read(report.place().file()).orElse("");
    List<Prose> all = new ArrayList<>();
    all.addAll(
        paragraphs(Prose.SCHEME, report.value().scheme(), report.place().at("scheme"), yaml));
    all.addAll(
        paragraphs(
            Prose.LIMITATIONS,
            report.value().limitations(),
            report.place().at("limitations"),
            yaml));
    return all;
  }

  /** The paragraphs of {@code list} in each of their languages. */
  private List<Prose> paragraphs(String name, List<Text> list, Place place, String yaml) {
    Map<String, List<Passage>> byLanguage = new TreeMap<>();
    for (int i = 0; i < list.size(); i++) {
      Place entry = place.at(i);
      list.get(i)
          .byLanguage()
          .forEach(
              (language, text) ->
                  byLanguage
                      .computeIfAbsent(language, any -> new ArrayList<>())
                      .addAll(paragraphs(text, language, entry.at(language), yaml)));
    }
    return byLanguage.entrySet().stream()
        .map(entry -> new Prose(name, entry.getKey(), place.file(), entry.getValue()))
        .toList();
  }

  private List<Passage> paragraphs(String text, String language, Place place, String yaml) {
    ScalarPlaces places = ScalarPlaces.of(yaml, place.position(), text);
    Origin origin = new Origin(place.file(), places::inFile, glyphs, findings);
    return MarkdownReader.paragraphs(text, language, origin);
  }
}
