package org.sojourn.ingest.rule;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.PartFiles;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;

/**
 * What registrations say of organisations, by pseudonym, for exchanges that do not say it
 * themselves. Of several registrations of one organisation the one with the least key counts.
 */
public final class Organisations implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> FACTS = List.of("country", "section", "division", "size");

  private transient Map<String, Registration> byPseudonym = new HashMap<>();
  private transient int[][] exchangeColumns;
  private transient boolean[] looked;

  private Organisations(TableSchema exchanges) {
    exchangeColumns =
        Stream.of("sending_", "host_").map(side -> columns(side, exchanges)).toArray(int[][]::new);
    looked = looked(exchangeColumns);
  }

  private static boolean[] looked(int[][] columns) {
    int[] all = Stream.of(columns).flatMapToInt(IntStream::of).sorted().toArray();
    boolean[] looked = new boolean[all[all.length - 1] + 1];
    IntStream.of(all).forEach(column -> looked[column] = true);
    return looked;
  }

  /**
   * The organisations of the registrations that are stored in {@code folder}.
   *
   * @param exchanges the schema of the exchanges that are filled
   */
  public static Organisations in(Path folder, TableSchema exchanges) {
    Organisations organisations = new Organisations(exchanges);
    TableSchema schema = CanonicalTables.registrations();
    for (Path part : PartFiles.in(folder, schema)) {
      try (ColumnFile file = ColumnFile.open(part, schema)) {
        organisations.add(file);
      }
    }
    return organisations;
  }

  private static int[] columns(String side, TableSchema exchanges) {
    return Stream.concat(Stream.of("organisation"), FACTS.stream())
        .mapToInt(column -> exchanges.position(side + column))
        .toArray();
  }

  private void add(ColumnFile registrations) {
    Categories keys = registrations.categories("registration");
    Categories organisations = registrations.categories("organisation");
    List<Categories> columns = FACTS.stream().map(registrations::categories).toList();
    for (int row = 0; row < registrations.rows(); row++) {
      int at = row;
      add(
          organisations.at(row),
          new Registration(
              keys.at(row), columns.stream().map(c -> c.at(at)).toArray(String[]::new)));
    }
  }

  private void add(String organisation, Registration registration) {
    byPseudonym.merge(organisation, registration, (a, b) -> a.key.compareTo(b.key) <= 0 ? a : b);
  }

  /** The organisations of which {@code others} say something else, or only one of both. */
  public Set<String> differences(Organisations others) {
    Set<String> all = new TreeSet<>(byPseudonym.keySet());
    all.addAll(others.byPseudonym.keySet());
    all.removeIf(organisation -> Arrays.equals(facts(organisation), others.facts(organisation)));
    return all;
  }

  private String[] facts(String organisation) {
    Registration known = byPseudonym.get(organisation);
    return known == null ? new String[FACTS.size()] : known.facts;
  }

  /** Which of the first values of an exchange {@link #fill} looks at; not to be changed. */
  public boolean[] columns() {
    return looked;
  }

  /**
   * Fills country, sector and size of both sides of an exchange where they are empty; a section
   * that is known keeps its division, known or not.
   *
   * @param exchange values by the columns of the exchanges, at least the {@link #columns}; changed
   */
  public void fill(Object[] exchange) {
    for (int[] columns : exchangeColumns) {
      Registration known = byPseudonym.get(exchange[columns[0]]);
      if (known != null) {
        boolean sector = exchange[columns[2]] == null;
        for (int i = 0; i < FACTS.size(); i++) {
          boolean division = i == 2;
          if (exchange[columns[i + 1]] == null && (!division || sector)) {
            exchange[columns[i + 1]] = known.facts[i];
          }
        }
      }
    }
  }

  /** What a registration says, by {@link #FACTS}. */
  private record Registration(String key, String[] facts) {}

  /** Texts end to end: as objects, hundreds of thousands of them would take seconds. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeObject(exchangeColumns);
    out.writeInt(byPseudonym.size());
    for (Map.Entry<String, Registration> known : byPseudonym.entrySet()) {
      out.writeUTF(known.getKey());
      out.writeUTF(known.getValue().key);
      for (String fact : known.getValue().facts) {
        out.writeUTF(fact == null ? "" : fact);
      }
    }
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    exchangeColumns = (int[][]) in.readObject();
    looked = looked(exchangeColumns);
    byPseudonym = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      String organisation = in.readUTF();
      String key = in.readUTF();
      String[] facts = new String[FACTS.size()];
      for (int fact = 0; fact < facts.length; fact++) {
        String text = in.readUTF();
        facts[fact] = text.isEmpty() ? null : texts.computeIfAbsent(text, t -> t);
      }
      byPseudonym.put(organisation, new Registration(key, facts));
    }
  }
}
