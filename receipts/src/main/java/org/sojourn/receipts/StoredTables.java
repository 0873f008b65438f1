package org.sojourn.receipts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.NamedOrganisationTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetScan;

/**
 * The private tables of a run, row by row.
 *
 * @param folder holds the folders of the tables
 * @param programme declares their columns
 */
record StoredTables(Path folder, ProgrammeDirectory programme) {

  private static final List<String> PLACE = List.of("file", "row");

  /**
   * A response with the answers that were asked for.
   *
   * @param key its key
   * @param answers by the order of the items
   */
  record Response(
      String key, String exchange, String role, String wave, Object[] answers, RowPlace place) {}

  /** Shows {@code use} every exchange. */
  void exchanges(Consumer<StoredExchange> use) {
    TableSchema schema = CanonicalTables.exchanges(programme.programme());
    List<String> columns = schema.columns().stream().map(Column::name).toList();
    Map<String, String> names = names();
    scan(
        schema,
        columns,
        row -> {
          Map<String, String> texts = new HashMap<>();
          Map<String, Double> numbers = new HashMap<>();
          for (int i = 0; i < columns.size(); i++) {
            if (schema.columns().get(i).type() == ColumnType.STRING) {
              texts.put(columns.get(i), (String) row[i]);
            } else if (row[i] instanceof Number number) {
              numbers.put(columns.get(i), number.doubleValue());
            }
          }
          texts.put(
              Breakdown.SENDING_ORGANISATION.id(), names.get(texts.get("sending_organisation")));
          use.accept(
              new StoredExchange(
                  texts.get("exchange"),
                  texts.get("status"),
                  texts,
                  numbers,
                  new RowPlace(texts.get("file"), numbers.get("row").longValue())));
        });
  }

  /** What organisations with reports are called, by pseudonym. */
  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    TableSchema schema = NamedOrganisationTable.SCHEMA;
    List<String> columns = schema.columns().stream().map(Column::name).toList();
    scan(schema, columns, row -> names.put((String) row[0], (String) row[1]));
    return names;
  }

  /** Shows {@code use} every response with its answers to {@code items}. */
  void responses(List<String> items, Consumer<Response> use) {
    TableSchema schema =
        CanonicalTables.responses(programme.codebook(), programme.programme().language());
    List<String> columns = new ArrayList<>(PLACE);
    columns.addAll(List.of("response", "exchange", "role", "wave"));
    columns.addAll(items);
    scan(
        schema,
        columns,
        row -> {
          Object[] answers = new Object[items.size()];
          System.arraycopy(row, columns.size() - items.size(), answers, 0, answers.length);
          RowPlace place = new RowPlace((String) row[0], (Long) row[1]);
          use.accept(
              new Response(
                  (String) row[2],
                  (String) row[3],
                  (String) row[4],
                  (String) row[5],
                  answers,
                  place));
        });
  }

  /** A programme without such a source has no such table. */
  private void scan(TableSchema schema, List<String> columns, Consumer<Object[]> use) {
    Path table = folder.resolve(schema.name());
    if (Files.isDirectory(table)) {
      ParquetScan.forEach(table, schema, columns, use);
    }
  }
}
