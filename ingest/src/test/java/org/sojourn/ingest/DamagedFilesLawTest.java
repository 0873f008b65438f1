package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.mapping.CompiledMapping;
import org.sojourn.ingest.open.Sheets;
import org.sojourn.ingest.parse.FileParser;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.Parsed;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.source.Format;

/** Whatever happens to a file, its reading ends with a summary, and no row is lost. */
class DamagedFilesLawTest {

  private static final int ROWS = 60;
  private static final List<Format> FORMATS =
      List.of(Format.CSV, Format.JSONL, Format.XLSX, Format.XLS, Format.ODS);
  private static final Map<Format, byte[]> WHOLE = new EnumMap<>(Format.class);
  private static Path folder;
  private static CompiledMapping mapping;

  @BeforeContainer
  static void makeFiles() throws Exception {
    folder = Files.createTempDirectory("sojourn-law-");
    ProgrammeDirectory programme = Pilot.in(folder.resolve("pilot")).programme();
    mapping =
        ParseTask.of(programme, Snapshots.take(programme, variable -> null, programme.path()))
            .stream()
            .filter(task -> task.file().plan().source().equals("registrations"))
            .findFirst()
            .orElseThrow()
            .mapping();
    List<List<String>> rows = rows(mapping.columns());
    for (Format format : FORMATS) {
      WHOLE.put(format, file(format, rows));
    }
  }

  private static byte[] file(Format format, List<List<String>> rows) {
    return switch (format) {
      case CSV -> csv(rows);
      case JSONL -> jsonLines(rows);
      case XLSX -> workbook(new XSSFWorkbook(), rows);
      case XLS -> workbook(new HSSFWorkbook(), rows);
      default -> ods(rows);
    };
  }

  @AfterContainer
  static void removeFiles() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<List<String>> rows(List<String> columns) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>(columns)));
    for (int i = 0; i < ROWS; i++) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add(
            switch (column) {
              case "Land" -> i % 7 == 0 ? "nowhere" : "Österreich";
              case "Branche" -> "C10";
              case "Größe" -> "small";
              case "Mitarbeiter" -> String.valueOf(i);
              case "Datum" -> "%02d.03.2017".formatted(1 + i % 28);
              default -> column + " " + i;
            });
      }
      rows.add(cells);
    }
    return rows;
  }

  private static byte[] csv(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append('"').append(String.join("\";\"", row)).append("\"\r\n"));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] jsonLines(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows.subList(1, rows.size())) {
      List<String> members = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        members.add("\"%s\":\"%s\"".formatted(rows.get(0).get(i), row.get(i)));
      }
      text.append('{').append(String.join(",", members)).append("}\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(Workbook workbook, List<List<String>> rows) {
    return Sheets.workbook(
        workbook,
        w -> {
          Sheet sheet = w.createSheet("S");
          for (int i = 0; i < rows.size(); i++) {
            Sheets.row(sheet, i + 1, rows.get(i).toArray());
          }
        });
  }

  private static byte[] ods(List<List<String>> rows) {
    StringBuilder table = new StringBuilder("<table:table table:name=\"S\">");
    for (List<String> row : rows) {
      table.append("<table:table-row>");
      row.forEach(
          cell ->
              table
                  .append("<table:table-cell office:value-type=\"string\"><text:p>")
                  .append(cell)
                  .append("</text:p></table:table-cell>"));
      table.append("</table:table-row>");
    }
    return Sheets.ods(table.append("</table:table>").toString());
  }

  private static List<Parsed> parse(Format format, byte[] content) throws IOException {
    Path path = Files.write(folder.resolve("data." + format.id()), content);
    ReadPlan plan = new ReadPlan("registrations", format, null, null, null, 1, mapping.columns());
    SourceFile file = new SourceFile(0, "data." + format.id(), path.toString(), plan);
    List<Parsed> parsed = new ArrayList<>();
    new FileParser(new ParseTask(file, mapping), Pilot.KEY, Erasures.NONE)
        .forEachRemaining(parsed::add);
    return parsed;
  }

  @Property(tries = 5)
  void wholeFilesGiveAllRows(@ForAll @IntRange(min = 0, max = 4) int format) throws IOException {
    Format chosen = FORMATS.get(format);
    List<Parsed> parsed = parse(chosen, WHOLE.get(chosen));
    FileSummary summary = (FileSummary) parsed.get(parsed.size() - 1);
    assertThat(summary.problem()).isNull();
    assertThat(summary.rows()).isEqualTo(ROWS);
    assertThat(accepted(parsed)).isEqualTo(51);
    assertThat(refused(parsed)).isEqualTo(9);
  }

  @Property(tries = 400)
  void damagedFilesEndWithASummaryAndLoseNoRow(
      @ForAll @IntRange(min = 0, max = 4) int format, @ForAll long seed) throws IOException {
    Format chosen = FORMATS.get(format);
    List<Parsed> parsed = parse(chosen, damaged(WHOLE.get(chosen), new Random(seed)));
    List<Parsed> rows = parsed.subList(0, parsed.size() - 1);
    assertThat(rows).noneMatch(FileSummary.class::isInstance);
    FileSummary summary = (FileSummary) parsed.get(parsed.size() - 1);
    assertThat(summary.rows()).isEqualTo(accepted(rows) + refused(rows));
    if (summary.problem() != null) {
      assertThat(summary.problem())
          .startsWith("data." + chosen.id() + " (source 'registrations'): ")
          .doesNotContain("Exception");
    }
  }

  @Property(tries = 60)
  void columnsThatSwappedPlacesWithTheirNamesGiveTheSameRows(
      @ForAll @IntRange(min = 0, max = 4) int format, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    int a = random.nextInt(mapping.columns().size());
    int b = random.nextInt(mapping.columns().size());
    List<List<String>> rows = rows(mapping.columns());
    rows.forEach(row -> Collections.swap(row, a, b));
    List<Parsed> parsed = parse(FORMATS.get(format), file(FORMATS.get(format), rows));
    assertThat(accepted(parsed)).isEqualTo(51);
    assertThat(refused(parsed)).isEqualTo(9);
  }

  @Property(tries = 60)
  void cellsThatSwappedPlacesLoseNoRow(
      @ForAll @IntRange(min = 0, max = 4) int format, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<List<String>> rows = rows(mapping.columns());
    int first = random.nextInt(ROWS);
    int a = random.nextInt(mapping.columns().size());
    int b = random.nextInt(mapping.columns().size());
    rows.subList(1 + first, rows.size()).forEach(row -> Collections.swap(row, a, b));
    List<Parsed> parsed = parse(FORMATS.get(format), file(FORMATS.get(format), rows));
    FileSummary summary = (FileSummary) parsed.get(parsed.size() - 1);
    assertThat(summary.problem()).isNull();
    assertThat(accepted(parsed) + refused(parsed)).isEqualTo(ROWS);
  }

  private static long accepted(List<Parsed> rows) {
    return rows.stream().filter(StoredRow.class::isInstance).count();
  }

  private static long refused(List<Parsed> rows) {
    long refused = 0;
    long last = -1;
    for (Parsed parsed : rows) {
      if (parsed instanceof PlacedIssue placed
          && placed.issue().code().scope() == IssueCode.Scope.ROW
          && placed.row() != last) {
        refused++;
        last = placed.row();
      }
    }
    return refused;
  }

  private static byte[] damaged(byte[] whole, Random random) throws IOException {
    byte[] bytes = whole;
    for (int i = 0; i <= random.nextInt(3); i++) {
      bytes = damagedOnce(bytes.length == 0 ? whole : bytes, random);
    }
    return bytes;
  }

  private static byte[] damagedOnce(byte[] bytes, Random random) throws IOException {
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(Math.min(200, bytes.length - from));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (random.nextInt(5)) {
      case 0 -> { // bytes flipped
        byte[] flipped = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
          flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
      }
      case 1 -> { // the end cut off
        return Arrays.copyOf(bytes, from);
      }
      case 2 -> { // a piece cut out
        out.write(bytes, 0, from);
        out.write(bytes, to, bytes.length - to);
      }
      case 3 -> { // a piece doubled
        out.write(bytes, 0, to);
        out.write(bytes, from, bytes.length - from);
      }
      default -> { // anything put in
        byte[] anything = new byte[to - from];
        random.nextBytes(anything);
        out.write(bytes, 0, from);
        out.write(anything);
        out.write(bytes, from, bytes.length - from);
      }
    }
    return out.toByteArray();
  }
}
