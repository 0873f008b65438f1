package org.sojourn.drafting.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.drafting.survey.Question;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.Grids;
import org.sojourn.ingest.open.RowReaders;
import org.sojourn.ingest.read.FileFacts;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.RowReader;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.CellText;
import org.sojourn.ingest.text.Folded;
import org.sojourn.ingest.tool.EuSurveyGrid;
import org.sojourn.ingest.tool.Layouts;
import org.sojourn.model.source.Format;

/** Looks into exports with the readers that a run uses. */
final class ExportReader {

  /** Rows that are looked at: more would not change what is guessed. */
  static final int MOST_ROWS = 20_000;

  private final Path path;
  private final String name;

  /** A reader of {@code path}, called {@code name} in messages. */
  ExportReader(Path path, String name) {
    this.path = path;
    this.name = name;
  }

  /**
   * The table in the file, which is of {@code format}.
   *
   * @param survey what the file says of its questions, null where it says nothing
   */
  ExportTable read(Format format, SurveyDefinition survey) throws IOException {
    String encoding = FileFacts.of(file(format, Dialect.NONE, List.of())).encoding();
    return switch (format) {
      case CSV, XLSX, XLS, ODS -> grid(format, encoding);
      case EUSURVEY_XML -> table(format, Dialect.NONE, headings(asked(survey)), encoding);
      default -> records(format, encoding);
    };
  }

  /** The table in the file, which a tool has arranged as {@code start} shows. */
  private ExportTable tool(Format format, GridStart start, String encoding) throws IOException {
    boolean own = format == Format.EUSURVEY_XLSX;
    Dialect dialect =
        own ? Dialect.NONE : new Dialect(null, null, start.sheet(), start.headerRow());
    SourceFile file = file(format, dialect, List.of());
    try (Grid grid = own ? EuSurveyGrid.open(file, encoding) : Grids.open(file, encoding)) {
      return table(format, dialect, Layouts.of(file).header(grid), encoding);
    }
  }

  private ExportTable grid(Format format, String encoding) throws IOException {
    GridStart start =
        GridStart.of(
            sheet -> file(format, new Dialect(null, null, sheet, 1), List.of()), path, encoding);
    Optional<Format> tool = Tools.of(start);
    if (tool.isPresent()) {
      return tool(tool.get(), start, encoding);
    }
    Dialect dialect =
        format == Format.CSV
            ? new Dialect(start.separator(), start.encoding(), null, start.headerRow())
            : new Dialect(null, null, start.sheet(), start.headerRow());
    return table(format, dialect, headings(start.headings()), encoding);
  }

  /** Formats without a header tell their columns when they have been read. */
  private ExportTable records(Format format, String encoding) throws IOException {
    List<String> columns;
    try (RowReader reader = RowReaders.open(file(format, Dialect.NONE, List.of()), encoding)) {
      for (int row = 0; row < MOST_ROWS && reader.hasNext(); row++) {
        reader.next();
      }
      columns = List.copyOf(reader.seen());
    }
    return table(format, Dialect.NONE, headings(columns), encoding);
  }

  /** What EUSurvey writes about every response, and the columns of its questions. */
  private static List<String> asked(SurveyDefinition survey) {
    List<String> columns = new ArrayList<>(List.of("list", "last", "lang", "user", "invitation"));
    survey.questions().stream().map(Question::column).forEach(columns::add);
    return columns;
  }

  private static List<Heading> headings(List<String> names) {
    return names.stream().map(Heading::of).toList();
  }

  private ExportTable table(Format format, Dialect dialect, List<Heading> headings, String encoding)
      throws IOException {
    Map<String, Integer> times = new HashMap<>();
    for (Heading heading : headings) {
      heading.names().stream()
          .map(Folded::of)
          .distinct()
          .forEach(name -> times.merge(name, 1, Integer::sum));
    }
    List<List<String>> wanted = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    for (Heading heading : headings) {
      List<String> own =
          heading.names().stream()
              .map(CellText::clean)
              .filter(name -> !name.isEmpty() && times.get(Folded.of(name)) == 1)
              .distinct()
              .toList();
      if (own.isEmpty()) {
        unnamed.add(CellText.clean(heading.name()));
      } else {
        wanted.add(own);
      }
    }
    return table(format, dialect, wanted, unnamed, encoding);
  }

  private ExportTable table(
      Format format,
      Dialect dialect,
      List<List<String>> wanted,
      List<String> unnamed,
      String encoding)
      throws IOException {
    List<List<String>> cells = new ArrayList<>();
    wanted.forEach(names -> cells.add(new ArrayList<>()));
    List<String> names = wanted.stream().map(list -> list.get(0)).toList();
    boolean whole = fill(cells, file(format, dialect, names), encoding);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      columns.add(new Column(wanted.get(i), cells.get(i)));
    }
    List<String> lost = unnamed.stream().filter(name -> !name.isEmpty()).distinct().toList();
    return new ExportTable(name, format, dialect, List.copyOf(columns), lost, whole);
  }

  private static boolean fill(List<List<String>> cells, SourceFile file, String encoding)
      throws IOException {
    try (RowReader reader = RowReaders.open(file, encoding)) {
      int rows = 0;
      while (rows < MOST_ROWS && reader.hasNext()) {
        RawRow row = reader.next();
        if (row.broken() == null) {
          rows++;
          for (int i = 0; i < cells.size(); i++) {
            cells.get(i).add(i < row.cells().length ? row.cells()[i] : null);
          }
        }
      }
      return !reader.hasNext();
    }
  }

  private SourceFile file(Format format, Dialect dialect, List<String> columns) {
    ReadPlan plan =
        new ReadPlan(
            "draft",
            format,
            dialect.separator(),
            dialect.encoding(),
            dialect.sheet(),
            dialect.headerRow(),
            columns);
    return new SourceFile(0, name, path.toString(), plan);
  }
}
