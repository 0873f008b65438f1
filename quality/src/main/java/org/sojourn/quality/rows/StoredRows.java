package org.sojourn.quality.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetScan;

/**
 * The private tables of a run, row by row: no table is ever held as a whole.
 *
 * @param folder holds the folders of the tables
 * @param programme declares their columns
 */
public record StoredRows(Path folder, ProgrammeDirectory programme) {

  /** Position of the first answer in a scanned row of responses. */
  private static final int FIRST_ANSWER = 9;

  /** Shows {@code use} every accepted registration. */
  public void registrations(Consumer<RegistrationRow> use) {
    scan(
        CanonicalTables.registrations(),
        List.of("registration", "country", "section", "registered"),
        r ->
            use.accept(
                new RegistrationRow(
                    place(r), text(r[3]), new Side(text(r[4]), text(r[5])), (LocalDate) r[6])));
  }

  /** Shows {@code use} every accepted exchange. */
  public void exchanges(Consumer<ExchangeRow> use) {
    scan(
        CanonicalTables.exchanges(programme.programme()),
        List.of(
            "exchange",
            "sending_country",
            "sending_section",
            "host_country",
            "host_section",
            "status",
            "start",
            "end"),
        r ->
            use.accept(
                new ExchangeRow(
                    place(r),
                    text(r[3]),
                    new Side(text(r[4]), text(r[5])),
                    new Side(text(r[6]), text(r[7])),
                    text(r[8]),
                    (LocalDate) r[9],
                    (LocalDate) r[10])));
  }

  /** Shows {@code use} every accepted response. */
  public void responses(Consumer<ResponseRow> use) {
    List<String> columns =
        new ArrayList<>(
            List.of("response", "exchange", "instrument", "role", "respondent", "submitted"));
    programme.codebook().items().stream().map(Item::id).forEach(columns::add);
    TableSchema schema =
        CanonicalTables.responses(programme.codebook(), programme.programme().language());
    scan(schema, columns, r -> use.accept(response(r)));
  }

  private static ResponseRow response(Object[] r) {
    return new ResponseRow(
        place(r),
        text(r[3]),
        text(r[4]),
        text(r[5]),
        text(r[6]),
        text(r[7]),
        r[8] == null ? null : ((LocalDateTime) r[8]).toLocalDate(),
        Arrays.copyOfRange(r, FIRST_ANSWER, r.length));
  }

  /** Shows {@code use} every issue; those of one row come one after the other. */
  public void issues(Consumer<IssueRow> use) {
    Quarantine.forEach(folder, use);
  }

  /** Shows {@code use} every normalisation. */
  public void normalisations(Consumer<NormalisationRow> use) {
    TableSchema schema = CanonicalTables.normalisations();
    ParquetScan.forEach(
        folder.resolve(schema.name()),
        schema,
        List.of("source", "column", "value", "normalised", "count"),
        r ->
            use.accept(
                new NormalisationRow(text(r[0]), text(r[1]), text(r[2]), text(r[3]), (Long) r[4])));
  }

  private void scan(TableSchema schema, List<String> columns, Consumer<Object[]> use) {
    List<String> wanted = new ArrayList<>(List.of("source", "file", "row"));
    wanted.addAll(columns);
    ParquetScan.forEach(folder.resolve(schema.name()), schema, wanted, use);
  }

  private static Place place(Object[] row) {
    return new Place(text(row[0]), text(row[1]), (Long) row[2]);
  }

  private static String text(Object value) {
    return (String) value;
  }
}
