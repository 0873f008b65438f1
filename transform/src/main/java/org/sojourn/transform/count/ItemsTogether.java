package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.transform.cube.ItemCodes;

/**
 * Items that are counted together: two where both have few codes, so that one count per row serves
 * both, otherwise one. A row's place is made of the items' codes, missing reasons among them.
 */
final class ItemsTogether {

  private static final int REASONS = MissingReason.values().length;
  private static final int FEW_PLACES = 1 << 8;

  private final List<ItemCodes> items;
  private final int[][] targets; // per item and place; negative where a place means no code

  private ItemsTogether(List<ItemCodes> items) {
    this.items = items;
    this.targets = new int[items.size()][width()];
    int before = 0;
    int below = width();
    for (int i = 0; i < targets.length; i++) {
      ItemCodes item = items.get(i);
      below /= codes(item);
      for (int place = 0; place < targets[i].length; place++) {
        int code = place / below % codes(item) - REASONS;
        boolean possible = code < 0 || code >= item.lowest();
        targets[i][place] = possible ? before + item.place((byte) code) : -1 - code;
      }
      before += item.width();
    }
  }

  /**
   * Divides {@code items} in their order.
   *
   * @param pairs whether two may be counted together
   */
  static List<ItemsTogether> of(List<ItemCodes> items, boolean pairs) {
    List<ItemsTogether> divided = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean pair =
          pairs
              && i + 1 < items.size()
              && codes(items.get(i)) * codes(items.get(i + 1)) <= FEW_PLACES;
      divided.add(new ItemsTogether(items.subList(i, pair ? i + 2 : i + 1)));
      i += pair ? 1 : 0;
    }
    return divided;
  }

  /** Number of codes from the last missing reason to the highest answer. */
  private static int codes(ItemCodes item) {
    return REASONS + item.lowest() + item.span();
  }

  /** Number of places. */
  int width() {
    return items.stream().mapToInt(ItemsTogether::codes).reduce(1, Math::multiplyExact);
  }

  /**
   * The places of {@code rows}.
   *
   * @throws IllegalArgumentException when a code is neither of the scale nor a missing reason
   */
  char[] places(int[] rows, ResponseColumns responses) {
    char[] places = new char[rows.length];
    for (ItemCodes item : items) {
      add(places, rows, item, responses.codes(item.position()));
    }
    return places;
  }

  private static void add(char[] places, int[] rows, ItemCodes item, byte[] codes) {
    int width = codes(item);
    for (int i = 0; i < rows.length; i++) {
      int code = REASONS + codes[rows[i]];
      if (code < 0 || code >= width) {
        item.place(codes[rows[i]]);
      }
      places[i] = (char) (places[i] * width + code);
    }
  }

  /**
   * Adds {@code count} of rows at {@code place} where the items' topics have them.
   *
   * @param to counts of the items of the topic
   * @param from where those of the first of these items begin
   */
  void put(int place, long count, long[] to, int from) {
    for (int i = 0; i < targets.length; i++) {
      int target = targets[i][place];
      if (target < 0) {
        items.get(i).place((byte) (-1 - target));
      }
      to[from + target] += count;
    }
  }

  /** Number of counts that these items' topics have. */
  int topicWidth() {
    return items.stream().mapToInt(ItemCodes::width).sum();
  }
}
