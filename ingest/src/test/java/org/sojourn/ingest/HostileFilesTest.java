package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.ingest.open.RowReaders;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.RowReader;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

/** Files that somebody made to do harm, or that went badly wrong. */
class HostileFilesTest {

  private static final String SHEET =
      "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>A</t></is></c></row>";

  @TempDir Path folder;

  /** What becomes of the file: its rows by number and first cell, or the message. */
  static String read(Format format, Path path) {
    ReadPlan plan = new ReadPlan("survey", format, null, null, null, 1, List.of("A"));
    SourceFile file = new SourceFile(0, path.getFileName().toString(), path.toString(), plan);
    List<String> rows = new ArrayList<>();
    try (RowReader reader = RowReaders.open(file, "UTF-8")) {
      while (reader.hasNext() && rows.size() < 10) {
        RawRow row = reader.next();
        rows.add(row.number() + ": " + (row.broken() == null ? row.cells()[0] : row.broken()));
      }
      return String.join("\n", rows);
    } catch (Failure failure) {
      return failure.getMessage();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private String read(Format format, byte[] content) throws IOException {
    return read(format, Files.write(folder.resolve("data." + format.id()), content));
  }

  private String csv(String content) throws IOException {
    return read(Format.CSV, content.getBytes(StandardCharsets.UTF_8));
  }

  /** A workbook whose sheet {@code sheet} writes. */
  private Path xlsx(String texts, Consumer<OutputStream> sheet) throws IOException {
    Path path = folder.resolve("data.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      part(zip, "[Content_Types].xml", "<Types/>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='1'/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<R><Relationship Id='1' Type='x/worksheet' Target='sheet.xml'/>"
              + "<Relationship Id='2' Type='x/sharedStrings' Target='texts.xml'/></R>");
      part(zip, "xl/texts.xml", texts);
      zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
      sheet.accept(zip);
    }
    return path;
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static Consumer<OutputStream> text(String content) {
    return out -> write(out, content, 1);
  }

  private static void write(OutputStream out, String content, int times) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a 'aaa'><!ENTITY b '&a;&a;&a;'>]>|&b;",
        "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>|&f;",
        "<!DOCTYPE x [<!ENTITY f SYSTEM 'http://127.0.0.1:9/'>]>|&f;"
      })
  void entitiesOfWorkbooksAreNotRead(String parts) throws IOException {
    String doctype = parts.substring(0, parts.indexOf('|'));
    String entity = parts.substring(parts.indexOf('|') + 1);
    String row = "<row r='2'><c t='inlineStr'><is><t>%s</t></is></c></row>".formatted(entity);
    Path path = xlsx("<sst/>", text(doctype + SHEET + row + "</sheetData></worksheet>"));
    assertThat(read(Format.XLSX, path))
        .isEqualTo(
            "data.xlsx (source 'survey'): the sheet cannot be read (damaged, or larger than a sheet"
                + " can be); save it again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
        "<row r='99999999'><c><v>1</v></c></row>",
        "<row r='many'><c><v>1</v></c></row>",
        "<row r='2'><c t='s'><v>5</v></c></row>",
        "<row r='2'><c><v>NaN</v></c></row>",
        "<row r='2'><c><v>1</v>"
      })
  void whatNoSheetCanHoldIsRefused(String row) throws IOException {
    assertThat(read(Format.XLSX, xlsx("<sst/>", text(SHEET + row))))
        .isEqualTo(
            "data.xlsx (source 'survey'): the sheet cannot be read (damaged, or larger than a sheet"
                + " can be); save it again");
  }

  @Test
  void longCellsAreKept() throws IOException {
    String text = "x".repeat(1_000_000);
    assertThat(csv("A,B\n\"" + text + "\",1\n")).isEqualTo("2: " + text);
    String row = "<row r='2'><c t='inlineStr'><is><t>%s</t></is></c></row>".formatted(text);
    assertThat(read(Format.XLSX, xlsx("<sst/>", text(SHEET + row + "</sheetData></worksheet>"))))
        .isEqualTo("2: " + text);
  }

  @Test
  void aMillionColumnsAreRead() throws IOException {
    String commas = ",".repeat(999_999);
    assertThat(csv("A" + commas + "\n1" + commas + "\n")).isEqualTo("2: 1");
  }

  @Test
  void mixedLineEndsAndAHeaderAloneAreRead() throws IOException {
    assertThat(csv("A,B\r\n1,2\n3,4\r5,6")).isEqualTo("2: 1\n3: 3\n4: 5");
    assertThat(csv("A,B\n")).isEmpty();
  }

  @Test
  void nestedJsonIsABrokenRow() throws IOException {
    String deep = "{\"A\":".repeat(100_000);
    String lines = deep + "\n{\"A\":1}\n";
    assertThat(read(Format.JSONL, lines.getBytes(StandardCharsets.UTF_8)))
        .startsWith("1: the line is not one JSON object")
        .endsWith("\n2: 1");
  }

  /** In a process with 256 MB: these files would need gigabytes if any part was held whole. */
  @Test
  void bombsAreAnsweredInLittleMemory() throws Exception {
    Path rows = folder.resolve("rows.xlsx");
    Files.move(xlsx("<sst/>", out -> write(out, SHEET + "<row>", 1)), rows);
    Path texts = folder.resolve("texts.xlsx");
    Files.move(
        xlsx(
            "<sst>" + "<si><t>%s</t></si>".formatted("x".repeat(20_000)).repeat(5000), text(SHEET)),
        texts);
    Path cells = folder.resolve("cells.xlsx");
    Files.move(
        xlsx(
            "<sst/>",
            out -> write(out, SHEET + "<row r='2'>" + "<c><v>1</v></c>".repeat(20_000), 1)),
        cells);
    Path cell = folder.resolve("cell.xlsx");
    Files.move(
        xlsx(
            "<sst/>",
            out -> {
              write(out, SHEET + "<row r='2'><c t='inlineStr'><is><t>", 1);
              write(out, "x".repeat(1 << 20), 600);
            }),
        cell);
    Path depth = folder.resolve("depth.xlsx");
    Files.move(xlsx("<sst/>", out -> write(out, "<a>".repeat(1 << 16), 400)), depth);
    Path line = folder.resolve("line.csv");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(line))) {
      out.write(1);
    }
    try (OutputStream out = Files.newOutputStream(line)) {
      write(out, "A\n\"", 1);
      write(out, "x".repeat(1 << 20), 600);
    }
    List<String> answers = inLittleMemory(rows, texts, cells, cell, depth, line);
    String sheet =
        ".xlsx (source 'survey'): the sheet cannot be read (damaged, or larger than a sheet can"
            + " be); save it again";
    assertThat(answers)
        .containsExactly(
            "rows" + sheet,
            "texts.xlsx (source 'survey'): its texts need more than 64 MB of memory; give Java more"
                + " memory (-Xmx), or export it as csv",
            "cells" + sheet,
            "cell" + sheet,
            "depth" + sheet,
            "line.csv (source 'survey'): cannot be read after row 1: a cell does not end (unclosed"
                + " quote?); export the file again");
  }

  private List<String> inLittleMemory(Path... files) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), Reader.class.getName()));
    for (Path file : files) {
      command.add(file.toString());
    }
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return Files.readAllLines(out);
  }

  /** Reads files, and prints what becomes of each. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] files) {
      for (String file : files) {
        Format format = file.endsWith(".csv") ? Format.CSV : Format.XLSX;
        System.out.println(read(format, Path.of(file)));
      }
    }
  }
}
