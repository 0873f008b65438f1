package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sojourn.transform.cube.ItemCodes;

/**
 * Items that are counted together: two where both have few codes, so that one count per row serves
 * both, otherwise one. A row's place is made of the items' own places, the last item's counting
 * singly.
 */
final class ItemsTogether {

  private static final int FEW_PLACES = 1 << 8;

  /** Stands for a code that an item does not have; stays negative whatever is added. */
  private static final int IMPOSSIBLE = -1 << 20;

  private static final int BYTE = 0xff;

  private final List<ItemCodes> items;
  private final List<int[]> shares = new ArrayList<>(); // per item: of a byte in a row's place
  private final int[] widths; // per item
  private final int width;

  private ItemsTogether(List<ItemCodes> items) {
    this.items = items;
    widths = items.stream().mapToInt(ItemCodes::width).toArray();
    width = Arrays.stream(widths).reduce(1, Math::multiplyExact);
    int below = width;
    for (ItemCodes item : items) {
      below /= item.width();
      shares.add(shares(item, below));
    }
  }

  private static int[] shares(ItemCodes item, int step) {
    int[] shares = new int[BYTE + 1];
    for (int code = Byte.MIN_VALUE; code <= Byte.MAX_VALUE; code++) {
      shares[code & BYTE] = item.has((byte) code) ? item.place((byte) code) * step : IMPOSSIBLE;
    }
    return shares;
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
              && items.get(i).width() * items.get(i + 1).width() <= FEW_PLACES;
      divided.add(new ItemsTogether(items.subList(i, pair ? i + 2 : i + 1)));
      i += pair ? 1 : 0;
    }
    return divided;
  }

  /** Number of places. */
  int width() {
    return width;
  }

  /**
   * The places of {@code rows}.
   *
   * @throws IllegalArgumentException when a code is neither of the scale nor a missing reason
   */
  char[] places(int[] rows, ResponseColumns responses) {
    List<byte[]> codes = items.stream().map(item -> responses.codes(item.position())).toList();
    char[] places = new char[rows.length];
    int wrong = items.size() == 1 ? one(places, rows, codes) : both(places, rows, codes);
    if (wrong < 0) {
      refuse(rows, codes);
    }
    return places;
  }

  /** Gives a negative number when a code is none of its item's. */
  private int one(char[] places, int[] rows, List<byte[]> codes) {
    byte[] own = codes.get(0);
    int[] share = shares.get(0);
    int wrong = 0;
    for (int i = 0; i < rows.length; i++) {
      int place = share[own[rows[i]] & BYTE];
      wrong |= place;
      places[i] = (char) place;
    }
    return wrong;
  }

  private int both(char[] places, int[] rows, List<byte[]> codes) {
    byte[] first = codes.get(0);
    byte[] second = codes.get(1);
    int[] firstShare = shares.get(0);
    int[] secondShare = shares.get(1);
    int wrong = 0;
    for (int i = 0; i < rows.length; i++) {
      int place = firstShare[first[rows[i]] & BYTE] + secondShare[second[rows[i]] & BYTE];
      wrong |= place;
      places[i] = (char) place;
    }
    return wrong;
  }

  private void refuse(int[] rows, List<byte[]> codes) {
    for (int i = 0; i < items.size(); i++) {
      for (int row : rows) {
        items.get(i).place(codes.get(i)[row]);
      }
    }
  }

  /**
   * Adds {@code count} of rows at {@code place} where the items' topics have them.
   *
   * @param to counts of the items of the topic
   * @param from where those of the first of these items begin
   */
  void put(int place, long count, long[] to, int from) {
    int at = from;
    int below = width;
    for (int own : widths) {
      below /= own;
      to[at + place / below % own] += count;
      at += own;
    }
  }

  /** Number of counts that these items' topics have. */
  int topicWidth() {
    return Arrays.stream(widths).sum();
  }
}
