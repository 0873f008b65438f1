package org.sojourn.transform.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.PartFiles;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ResponseRow;
import org.sojourn.transform.support.TinyProgramme;

/** Exchanges with responses as stored tables in a folder that is deleted afterwards. */
public final class StoredGroups implements AutoCloseable {

  private static final ProgrammeDirectory TINY = TinyProgramme.clustered();
  private static final TableSchema EXCHANGES = CanonicalTables.exchanges(TINY.programme());
  private static final TableSchema RESPONSES = CanonicalTables.responses(TINY.codebook(), "en");
  private static final TableSchema REGISTRATIONS = CanonicalTables.registrations();

  private final CubePlan plan;
  private final Path folder;

  /** An empty folder. */
  public StoredGroups(CubePlan plan) {
    this.plan = plan;
    try {
      folder = Files.createTempDirectory("groups");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code groups}, called by their places, as one part. */
  public PartFile write(int part, List<ExchangeGroup> groups) {
    List<Object[]> exchanges = new ArrayList<>();
    List<Object[]> responses = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String key = "E" + (100 + i);
      exchanges.add(exchange(key, groups.get(i)));
      groups.get(i).responses().forEach(response -> responses.add(response(key, response)));
    }
    return write(part, exchanges, responses);
  }

  /** Writes rows as they are, as one part. */
  PartFile write(int part, List<Object[]> exchanges, List<Object[]> responses) {
    ParquetTable.writePart(folder.resolve("exchanges"), part, EXCHANGES, exchanges.iterator());
    ParquetTable.writePart(folder.resolve("responses"), part, RESPONSES, responses.iterator());
    return new PartFile(
        folder.resolve("exchanges").resolve(PartFiles.name(part)).toString(),
        EXCHANGES,
        folder.resolve("responses").resolve(PartFiles.name(part)).toString(),
        RESPONSES);
  }

  /** Where the tables are. */
  public Path folder() {
    return folder;
  }

  /** Writes registrations: values of {@link CubePlan#REGISTRATION_COLUMNS}, days as ISO text. */
  PartFile writeRegistrations(List<String[]> registrations) {
    return writeRegistrations(0, registrations);
  }

  /** The same as one part of several. */
  public PartFile writeRegistrations(int part, List<String[]> registrations) {
    List<Object[]> rows = new ArrayList<>();
    for (String[] registration : registrations) {
      Map<String, Object> values = new HashMap<>();
      values.put("registration", "R" + rows.size());
      values.put("organisation", "p");
      for (int i = 0; i < registration.length; i++) {
        values.put(CubePlan.REGISTRATION_COLUMNS.get(i), registration[i]);
      }
      values.computeIfPresent("registered", (column, day) -> LocalDate.parse(day.toString()));
      rows.add(row(REGISTRATIONS, values));
    }
    ParquetTable.writePart(folder.resolve("registrations"), part, REGISTRATIONS, rows.iterator());
    Path file = folder.resolve("registrations").resolve(PartFiles.name(part));
    return new PartFile(file.toString(), REGISTRATIONS, null, null);
  }

  Object[] exchange(String key, ExchangeGroup group) {
    Map<String, Object> values = new HashMap<>();
    values.put("exchange", key);
    values.put("status", group.exchange().status().id());
    for (int i = 0; i < plan.attributes().size(); i++) {
      values.put(plan.attributes().get(i), group.exchange().attributes()[i]);
    }
    for (int i = 0; i < plan.numbers().size(); i++) {
      Double number = group.exchange().numbers()[i];
      boolean days = plan.numbers().get(i).equals("duration_days");
      values.put(
          plan.numbers().get(i), days && number != null ? (Object) number.intValue() : number);
    }
    return row(EXCHANGES, values);
  }

  Object[] response(String key, ResponseRow response) {
    Map<String, Object> values = new HashMap<>();
    values.put("response", key + response.instrument());
    values.put("exchange", key);
    values.put("instrument", response.instrument());
    values.put("role", response.role().id());
    values.put("wave", response.wave());
    values.put("status", response.complete() ? "complete" : "partial");
    TINY.codebook().items().stream()
        .filter(item -> TINY.codebook().scaleOf(item.id()).isPresent())
        .forEach(item -> values.put(item.id(), MissingReason.NOT_SHOWN.code()));
    for (int i = 0; i < plan.closedItems().size(); i++) {
      values.put(plan.closedItems().get(i), response.codes()[i]);
    }
    for (int i = 0; i < plan.amountItems().size(); i++) {
      values.put(plan.amountItems().get(i), response.amounts()[i]);
    }
    return row(RESPONSES, values);
  }

  private static Object[] row(TableSchema schema, Map<String, Object> values) {
    values.put("source", "tiny");
    values.put("file", "data/tiny.csv");
    values.put("row", 1L);
    return schema.columns().stream().map(Column::name).map(values::get).toArray();
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
