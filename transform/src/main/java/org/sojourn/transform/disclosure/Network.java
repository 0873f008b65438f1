package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Numbers and the sums that bind them together. */
final class Network {

  /** A table: who is counted, by what. */
  record Table(int roles, String breakdown) {

    /** The table of a place. */
    static Table of(Place place) {
      return new Table(place.roles(), place.breakdown());
    }
  }

  private final Map<Table, SortedMap<String, Long>> tables = new LinkedHashMap<>();
  private final List<Sum> sums = new ArrayList<>();
  private final Set<Place> unseen = new TreeSet<>();
  private final Set<Place> known = new TreeSet<>();

  /** Sets the number at {@code place}; again only to the same. */
  void put(Place place, long count) {
    Long before =
        tables
            .computeIfAbsent(new Table(place.roles(), place.breakdown()), t -> new TreeMap<>())
            .put(place.cell(), count);
    if (before != null && before != count) {
      throw new IllegalStateException(place + " has " + before + " and " + count);
    }
  }

  /** Sets a number that no table shows: whoever wants to know it has to work it out. */
  void putUnseen(Place place, long count) {
    put(place, count);
    unseen.add(place);
  }

  /** Sets a number that is known whatever is hidden. */
  void putKnown(Place place, long count) {
    put(place, count);
    known.add(place);
  }

  /** The numbers that are known whatever is hidden. */
  Set<Place> known() {
    return Collections.unmodifiableSet(known);
  }

  /** The numbers that no table shows. */
  Set<Place> unseen() {
    return Collections.unmodifiableSet(unseen);
  }

  /** Whether a table may show the number at {@code place}. */
  boolean isSeen(Place place) {
    return !unseen.contains(place);
  }

  /** Adds that {@code parts} make {@code total}; the numbers have to be there. */
  void add(Place total, List<Place> parts) {
    long sum = parts.stream().mapToLong(this::count).sum();
    if (sum != count(total)) {
      throw new IllegalStateException(total + " has " + count(total) + ", its parts " + sum);
    }
    if (!parts.isEmpty()) {
      sums.add(new Sum(total, parts));
    }
  }

  /** The number at {@code place}. */
  long count(Place place) {
    Long count = cells(place.roles(), place.breakdown()).get(place.cell());
    if (count == null) {
      throw new IllegalStateException("no number at " + place);
    }
    return count;
  }

  /** Whether there is a number at {@code place}. */
  boolean has(Place place) {
    return cells(place.roles(), place.breakdown()).containsKey(place.cell());
  }

  /** Whether there is such a table. */
  boolean has(int roles, String breakdown) {
    return tables.containsKey(new Table(roles, breakdown));
  }

  /** The numbers of a table by cell; none when there is no such table. */
  SortedMap<String, Long> cells(int roles, String breakdown) {
    return Collections.unmodifiableSortedMap(
        tables.getOrDefault(new Table(roles, breakdown), new TreeMap<>()));
  }

  /** Places of a table in order of their cells. */
  List<Place> places(int roles, String breakdown) {
    return cells(roles, breakdown).keySet().stream()
        .map(cell -> new Place(roles, breakdown, cell))
        .toList();
  }

  /** The role sets that have tables, rising. */
  Set<Integer> roleSets() {
    Set<Integer> sets = new TreeSet<>();
    tables.keySet().forEach(table -> sets.add(table.roles()));
    return sets;
  }

  /** The tables of a role set, in order of their coming. */
  List<String> breakdowns(int roles) {
    return tables.keySet().stream()
        .filter(table -> table.roles() == roles)
        .map(Table::breakdown)
        .toList();
  }

  /** The same without some numbers and the sums they are in. */
  Network without(Set<Place> gone) {
    Network rest = new Network();
    tables.forEach(
        (table, cells) ->
            cells.forEach(
                (cell, count) -> {
                  Place place = new Place(table.roles(), table.breakdown(), cell);
                  if (!gone.contains(place)) {
                    rest.put(place, count);
                  }
                }));
    sums.stream()
        .filter(sum -> sum.places().stream().noneMatch(gone::contains))
        .forEach(rest.sums::add);
    rest.unseen.addAll(unseen);
    rest.known.addAll(known);
    return rest;
  }

  /** All sums, in order of their coming. */
  List<Sum> sums() {
    return List.copyOf(sums);
  }

  /** All numbers. */
  Map<Place, Long> counts() {
    Map<Place, Long> counts = new HashMap<>();
    tables.forEach(
        (table, cells) ->
            cells.forEach(
                (cell, count) ->
                    counts.put(new Place(table.roles(), table.breakdown(), cell), count)));
    return counts;
  }
}
