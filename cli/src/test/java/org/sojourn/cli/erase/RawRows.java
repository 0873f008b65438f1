package org.sojourn.cli.erase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * The rows of the example's files as anybody reads them: lines of text, and rows of its workbook.
 *
 * @param byFile number, from 1, and text in lower case, by source
 */
record RawRows(Map<String, Map<Long, String>> byFile) {

  private static final Pattern ADDRESS = Pattern.compile("[a-z]+\\.\\d+@example\\.org");
  private static final Pattern EXCHANGE = Pattern.compile("\\bex-\\d+\\b");

  /** Files of which no column names a person: addresses in them are read by nobody. */
  private static final Set<String> NAMELESS = Set.of("registrations");

  static RawRows of(Path data) throws IOException {
    Map<String, Map<Long, String>> files = new TreeMap<>();
    try (var list = Files.list(data)) {
      for (Path file : list.sorted().toList()) {
        String name = file.getFileName().toString();
        String source = name.substring(0, name.indexOf('.'));
        if (!NAMELESS.contains(source)) {
          files.put(source, name.endsWith(".xlsx") ? workbook(file) : lines(file));
        }
      }
    }
    return new RawRows(files);
  }

  private static Map<Long, String> lines(Path file) throws IOException {
    Map<Long, String> rows = new TreeMap<>();
    long row = 1;
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      rows.put(row++, line.toLowerCase(Locale.ROOT));
    }
    return rows;
  }

  private static Map<Long, String> workbook(Path file) throws IOException {
    Map<Long, String> rows = new TreeMap<>();
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Row row : workbook.getSheet("Exchanges")) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : row) {
          text.append(formatter.formatCellValue(cell)).append('\t');
        }
        rows.put(row.getRowNum() + 1L, text.toString().toLowerCase(Locale.ROOT));
      }
    }
    return rows;
  }

  /** Everybody's address, in order. */
  Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    byFile.values().forEach(rows -> rows.values().forEach(text -> find(ADDRESS, text, addresses)));
    return addresses;
  }

  /**
   * Numbers of the rows about {@code address}, by source: those with it or an exchange of theirs.
   */
  Map<String, Set<Long>> about(String address) {
    Set<String> exchanges = new TreeSet<>();
    byFile.get("exchanges").values().stream()
        .filter(text -> text.contains(address))
        .forEach(text -> find(EXCHANGE, text, exchanges));
    Map<String, Set<Long>> about = new TreeMap<>();
    byFile.forEach(
        (source, rows) ->
            rows.forEach(
                (row, text) -> {
                  Set<String> named = new TreeSet<>();
                  find(EXCHANGE, text, named);
                  named.retainAll(exchanges);
                  if (text.contains(address) || !named.isEmpty()) {
                    about.computeIfAbsent(source, s -> new TreeSet<>()).add(row);
                  }
                }));
    return about;
  }

  private static void find(Pattern pattern, String text, Set<String> into) {
    for (Matcher found = pattern.matcher(text); found.find(); ) {
      into.add(found.group());
    }
  }
}
