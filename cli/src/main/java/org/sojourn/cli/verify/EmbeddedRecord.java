package org.sojourn.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.data.RunRecord;
import org.sojourn.reports.pdf.PdfContent;

/**
 * Which run a report says that it comes from.
 *
 * @param report name of its file in that run
 * @param fingerprint of the run
 * @param sojourn version that made it
 */
record EmbeddedRecord(String report, String fingerprint, String sojourn) {

  /**
   * The record inside a report.
   *
   * @param file where the report lies
   * @throws Failure when there is none that can be read
   */
  static EmbeddedRecord of(PdfContent content, Path file) {
    byte[] json = content.attachments().get(RunRecord.FILE);
    if (json == null) {
      throw new Failure(
          Failure.Kind.INPUT,
          file
              + " holds no "
              + RunRecord.FILE
              + ": it is no report of Sojourn, or was made before reports carried the record of"
              + " their run, or was saved without its attachments");
    }
    try {
      JsonNode record = JsonMapper.builder().build().readTree(json);
      return new EmbeddedRecord(
          record.path("report").asText(),
          record.path("fingerprint").asText(),
          record.path("sojourn").asText());
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT, RunRecord.FILE + " in " + file + " is not as Sojourn writes it", e);
    }
  }
}
