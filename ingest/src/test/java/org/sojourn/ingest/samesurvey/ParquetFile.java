package org.sojourn.ingest.samesurvey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** The survey as a Parquet file of nested records. */
final class ParquetFile {

  private static final MessageType TYPE =
      MessageTypeParser.parseMessageType(
          """
          message survey {
            required group exchange { required binary code (STRING); }
            required binary by (STRING);
            required int64 at (TIMESTAMP(MICROS,false));
            required group answers {
              optional int32 satisfaction (INTEGER(8,true));
              optional int32 recommend;
              optional binary lodging (ENUM);
              optional group channels (LIST) {
                repeated group list { optional binary element (STRING); }
              }
              optional int64 cost (DECIMAL(12,2));
              optional binary comment (STRING);
            }
          }
          """);

  private ParquetFile() {}

  static Export export() {
    return new Export("nested records", "parquet", "same.parquet", content(), PlainFiles.IN_JSON);
  }

  private static byte[] content() {
    try {
      Path folder = Files.createTempDirectory("same-survey");
      Path file = folder.resolve("same.parquet");
      try (ParquetWriter<Group> writer =
          ExampleParquetWriter.builder(new LocalOutputFile(file))
              .withConf(new PlainParquetConfiguration())
              .withType(TYPE)
              .build()) {
        for (Given given : Given.ALL) {
          writer.write(record(given));
        }
      }
      byte[] content = Files.readAllBytes(file);
      try (var files = Files.list(folder)) {
        for (Path left : files.toList()) {
          Files.delete(left);
        }
      }
      Files.delete(folder);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Group record(Given given) {
    Group row = new SimpleGroup(TYPE);
    row.addGroup("exchange").append("code", given.exchange());
    row.append("by", given.mail());
    row.append("at", given.submitted().toEpochSecond(ZoneOffset.UTC) * 1_000_000);
    Group answers = row.addGroup("answers");
    if (given.satisfaction() != null) {
      answers.append("satisfaction", given.satisfaction());
    }
    if (given.recommend() != null) {
      answers.append("recommend", given.recommend());
    }
    answers.append(
        "lodging", given.lodging() == Given.NOT_SHOWN ? "hidden" : String.valueOf(given.lodging()));
    if (given.channels() != null) {
      Group channels = answers.addGroup("channels");
      given.channels().forEach(id -> channels.addGroup("list").append("element", id));
    }
    if (given.cost() != null) {
      answers.append("cost", Math.round(given.cost() * 100));
    }
    if (given.comment() != null) {
      answers.append("comment", given.comment());
    }
    return row;
  }
}
