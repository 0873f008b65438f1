package org.sojourn.transform.cube;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds an item's counts where several items are counted one after the other. */
final class Places {

  private Places() {}

  /** Reads an item's counts, given the place where they begin. */
  interface Reader {
    long[] read(int from, ItemCodes item);
  }

  static long[] of(
      List<ItemCodes> items, String wanted, ToIntFunction<ItemCodes> width, Reader reader) {
    int from = 0;
    for (ItemCodes item : items) {
      if (item.item().equals(wanted)) {
        return reader.read(from, item);
      }
      from += width.applyAsInt(item);
    }
    throw new IllegalArgumentException("item '" + wanted + "' is not counted here");
  }
}
