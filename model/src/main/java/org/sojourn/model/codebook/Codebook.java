package org.sojourn.model.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a programme asks.
 *
 * @param scales by rising id; with the built-in one ({@link YesNo}) where a multiple item uses it
 * @param instruments by rising id
 */
public record Codebook(List<Scale> scales, List<Instrument> instruments) {

  /** Copies the lists. */
  public Codebook {
    instruments = List.copyOf(instruments);
    scales = scales(scales, instruments);
  }

  private static List<Scale> scales(List<Scale> declared, List<Instrument> instruments) {
    boolean builtIn =
        instruments.stream()
            .flatMap(instrument -> instrument.items().stream())
            .anyMatch(item -> YesNo.SCALE.id().equals(item.scale()));
    return !builtIn || declared.contains(YesNo.SCALE)
        ? List.copyOf(declared)
        : Stream.concat(declared.stream(), Stream.of(YesNo.SCALE))
            .sorted(Comparator.comparing(Scale::id))
            .toList();
  }

  /** The scale called {@code id}. */
  public Optional<Scale> scale(String id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** The instrument called {@code id}. */
  public Optional<Instrument> instrument(String id) {
    return instruments.stream().filter(i -> i.instrument().equals(id)).findFirst();
  }

  /**
   * The items that hold answers, of all instruments: a multiple item is replaced by its options.
   * Each id once (the first instrument that asks it), by rising id.
   */
  public List<Item> items() {
    return List.copyOf(
        columns()
            .collect(Collectors.toMap(Item::id, item -> item, (a, b) -> a, TreeMap::new))
            .values());
  }

  private Stream<Item> columns() {
    return instruments.stream().flatMap(instrument -> instrument.columns().stream());
  }

  /** The item called {@code id}. */
  public Optional<Item> item(String id) {
    return columns().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The scale of the closed item called {@code id}; empty for unknown items and other kinds. */
  public Optional<Scale> scaleOf(String id) {
    return item(id).flatMap(item -> Optional.ofNullable(item.scale())).flatMap(this::scale);
  }
}
