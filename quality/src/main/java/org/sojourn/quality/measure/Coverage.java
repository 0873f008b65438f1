package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;

/** Holds the countries and sectors of the registry against those of exchanges and respondents. */
public final class Coverage {

  /** Columns of the files. */
  public static TableSchema schema(String name) {
    return new TableSchema(
        name,
        List.of(
            optional("code", STRING, "country or NACE section; empty: not given"),
            required("registrations", LONG, "registered organisations"),
            required("sent", LONG, "exchanges whose sending side is here"),
            required("hosted", LONG, "exchanges whose host side is here"),
            required(
                "surveyed",
                LONG,
                "exchanges of the survey population of which a side that is asked is here"),
            required("responses", LONG, "responses of a side that is here")));
  }

  /** How sides are grouped. */
  public enum Dimension {
    /** By country. */
    COUNTRY,
    /** By NACE section. */
    SECTION;

    /** The end of the names of the columns that hold it. */
    public String column() {
      return this == COUNTRY ? "country" : "section";
    }
  }

  /** What is counted. */
  public enum Count {
    /** Registered organisations. */
    REGISTRATIONS,
    /** Exchanges whose sending side it is. */
    SENT,
    /** Exchanges whose host side it is. */
    HOSTED,
    /** Exchanges of the survey population of which it is a side that is asked. */
    SURVEYED,
    /** Responses. */
    RESPONSES
  }

  /**
   * A country or section.
   *
   * @param code ISO 3166-1 alpha-2 code or NACE section, null where none is given
   * @param counts what is not there counts 0
   */
  public record Group(String code, Map<Count, Long> counts) {

    /** One of the counts. */
    public long count(Count count) {
      return counts.getOrDefault(count, 0L);
    }

    /** Exchanges on either side. */
    public long exchanges() {
      return count(Count.SENT) + count(Count.HOSTED);
    }
  }

  private final Map<Dimension, Map<String, Map<Count, Long>>> groups =
      new EnumMap<>(Dimension.class);

  /** The counts of all parts. */
  public Coverage(Counts counts) {
    for (Dimension dimension : Dimension.values()) {
      groups.put(dimension, new HashMap<>());
    }
    counts
        .all(Counted.COVERED)
        .forEach(
            (key, number) ->
                groups
                    .get(Dimension.valueOf(key.first()))
                    .computeIfAbsent(key.second(), code -> new EnumMap<>(Count.class))
                    .put(Count.valueOf(key.third()), number));
  }

  /** The groups of {@code dimension}: most registrations first, then most exchanges, then code. */
  public List<Group> of(Dimension dimension) {
    return groups.get(dimension).entrySet().stream()
        .map(entry -> new Group(entry.getKey(), Map.copyOf(entry.getValue())))
        .sorted(
            Comparator.comparing((Group group) -> group.code() == null)
                .thenComparing(group -> -group.count(Count.REGISTRATIONS))
                .thenComparing(group -> -group.exchanges())
                .thenComparing(Group::code, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Writes the groups of {@code dimension}. */
  public void write(Dimension dimension, Consumer<Object[]> file) {
    for (Group group : of(dimension)) {
      file.accept(
          new Object[] {
            group.code(),
            group.count(Count.REGISTRATIONS),
            group.count(Count.SENT),
            group.count(Count.HOSTED),
            group.count(Count.SURVEYED),
            group.count(Count.RESPONSES)
          });
    }
  }
}
