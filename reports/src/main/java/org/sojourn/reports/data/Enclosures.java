package org.sojourn.reports.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Attachment;
import org.sojourn.reports.document.Attachment.Relation;

/**
 * The files that travel inside a report: its figures as CSV, what their columns mean, in words and
 * for machines, and the record of the run.
 */
public final class Enclosures {

  private static final String CSV = "text/csv";

  private Enclosures() {}

  /**
   * The files of {@code composition}, whose chapters have been made; figures first.
   *
   * @param report name of the report's own file
   */
  public static List<Attachment> of(Composition composition, String report) {
    List<OpenFile> files = OpenFiles.of(composition);
    List<Attachment> all = new ArrayList<>();
    for (OpenFile file : files) {
      boolean dictionary = file.schema().equals(OpenFiles.DICTIONARY);
      Relation relation = dictionary ? Relation.SUPPLEMENT : Relation.DATA;
      all.add(attachment(composition, file.name(), CSV, relation, file.csv()));
    }
    String described = CsvwMetadata.of(composition, files);
    all.add(supplement(composition, CsvwMetadata.FILE, "application/csvm+json", described));
    String record = RunRecord.of(composition, report);
    all.add(supplement(composition, RunRecord.FILE, "application/json", record));
    return List.copyOf(all);
  }

  private static Attachment supplement(
      Composition composition, String name, String mediaType, String text) {
    return attachment(composition, name, mediaType, Relation.SUPPLEMENT, text);
  }

  private static Attachment attachment(
      Composition composition, String name, String mediaType, Relation relation, String text) {
    String key = "attachment." + name.substring(0, name.lastIndexOf('.'));
    return new Attachment(
        name, mediaType, relation, composition.say(key), text.getBytes(StandardCharsets.UTF_8));
  }
}
