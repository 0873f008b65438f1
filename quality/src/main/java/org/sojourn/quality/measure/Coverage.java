package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.rows.ExchangeRow;
import org.sojourn.quality.rows.RegistrationRow;
import org.sojourn.quality.rows.ResponseRow;
import org.sojourn.quality.rows.Side;

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

    private String of(Side side) {
      return this == COUNTRY ? side.country() : side.section();
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

  private record Sides(Side sending, Side host) {}

  private final ExchangeStatus population;
  private final boolean sendingAsked;
  private final boolean hostAsked;
  private final Map<Dimension, Map<String, Map<Count, Long>>> groups =
      new EnumMap<>(Dimension.class);
  private final Map<String, Sides> ofExchange = new HashMap<>();
  private final Map<Sides, Sides> known = new HashMap<>();

  /**
   * Counts.
   *
   * @param population status of the exchanges whose parties are asked
   * @param asked which parties are asked
   */
  public Coverage(ExchangeStatus population, Collection<Role> asked) {
    this.population = population;
    this.sendingAsked = asked.contains(Role.SENDING) || asked.contains(Role.PARTICIPANT);
    this.hostAsked = asked.contains(Role.HOST);
    for (Dimension dimension : Dimension.values()) {
      groups.put(dimension, new HashMap<>());
    }
  }

  /** Counts a registration. */
  public void add(RegistrationRow row) {
    for (Dimension dimension : Dimension.values()) {
      count(dimension, row.organisation(), Count.REGISTRATIONS);
    }
  }

  /** Counts an exchange; exchanges come before responses. */
  public void add(ExchangeRow row) {
    Sides sides = new Sides(row.sending(), row.host());
    ofExchange.put(row.key(), known.computeIfAbsent(sides, s -> s));
    for (Dimension dimension : Dimension.values()) {
      count(dimension, row.sending(), Count.SENT);
      count(dimension, row.host(), Count.HOSTED);
      if (row.status().equals(population.id())) {
        survey(dimension, row);
      }
    }
  }

  private void survey(Dimension dimension, ExchangeRow row) {
    boolean one = Objects.equals(dimension.of(row.sending()), dimension.of(row.host()));
    if (sendingAsked) {
      count(dimension, row.sending(), Count.SURVEYED);
    }
    if (hostAsked && !(sendingAsked && one)) {
      count(dimension, row.host(), Count.SURVEYED);
    }
  }

  /** Counts a response. */
  public void add(ResponseRow row) {
    Sides sides = ofExchange.get(row.exchange());
    Side side = row.role().equals(Role.HOST.id()) ? sides.host() : sides.sending();
    for (Dimension dimension : Dimension.values()) {
      count(dimension, side, Count.RESPONSES);
    }
  }

  private void count(Dimension dimension, Side side, Count count) {
    groups
        .get(dimension)
        .computeIfAbsent(dimension.of(side), code -> new EnumMap<>(Count.class))
        .merge(count, 1L, Long::sum);
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
