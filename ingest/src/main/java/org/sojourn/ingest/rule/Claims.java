package org.sojourn.ingest.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.TableSchema;

/** Makes claims of the rows of one canonical table. */
public final class Claims implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Claim.Kind kind;
  private final int key;
  private final int role;
  private final int wave;
  private final int status;
  private final int submitted;
  private final int[] dates;

  /** Claims of the rows of {@code table}, which has {@code schema}. */
  public Claims(CanonicalTable table, TableSchema schema) {
    boolean responses = table == CanonicalTable.RESPONSES;
    boolean registrations = table == CanonicalTable.REGISTRATIONS;
    kind =
        responses
            ? Claim.Kind.RESPONSE
            : registrations ? Claim.Kind.REGISTRATION : Claim.Kind.EXCHANGE;
    key = schema.position(registrations ? "registration" : "exchange");
    role = responses ? schema.position("role") : -1;
    wave = responses ? schema.position("wave") : -1;
    status = registrations ? -1 : schema.position("status");
    submitted = responses ? schema.position("submitted") : -1;
    dates = dates(table).stream().mapToInt(schema::position).toArray();
  }

  private static List<String> dates(CanonicalTable table) {
    return switch (table) {
      case REGISTRATIONS -> List.of("registered");
      case EXCHANGES -> List.of("start", "end");
      case RESPONSES -> List.of("submitted");
    };
  }

  /** Which of the first values of a row a claim is made of. */
  public boolean[] columns() {
    int[] used =
        IntStream.concat(IntStream.of(key, role, wave, status, submitted), IntStream.of(dates))
            .filter(column -> column >= 0)
            .toArray();
    boolean[] wanted = new boolean[IntStream.of(used).max().orElseThrow() + 1];
    IntStream.of(used).forEach(column -> wanted[column] = true);
    return wanted;
  }

  /** The claim of {@code row}, of which only the {@link #columns} are looked at. */
  public Claim of(StoredRow row) {
    return new Claim(
        kind,
        (String) row.value(key),
        text(row, role),
        text(row, wave),
        text(row, status),
        submitted < 0 ? null : (LocalDateTime) row.value(submitted),
        newest(row),
        row.file(),
        row.row());
  }

  private static String text(StoredRow row, int position) {
    return position < 0 ? "" : (String) row.value(position);
  }

  private LocalDate newest(StoredRow row) {
    LocalDate newest = null;
    for (int position : dates) {
      Object value = row.value(position);
      LocalDate day = value instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) value;
      if (day != null && (newest == null || day.isAfter(newest))) {
        newest = day;
      }
    }
    return newest;
  }
}
