package org.sojourn.quality.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;

/**
 * The closed items of an instrument, whose answers are compared.
 *
 * @param instrument the questionnaire
 * @param columns ids of the items that hold answers, in order; several for one of which several
 *     answers can be chosen
 * @param question for each column which question it belongs to, rising
 */
public record ClosedItems(Instrument instrument, List<String> columns, List<Integer> question) {

  /** Fewer answers are the same too often by chance. */
  public static final int LEAST_ANSWERS = 10;

  /** Copies the lists. */
  public ClosedItems {
    columns = List.copyOf(columns);
    question = List.copyOf(question);
  }

  /** The instruments of {@code codebook} that have enough closed items, by id. */
  public static List<ClosedItems> of(Codebook codebook) {
    return codebook.instruments().stream()
        .map(ClosedItems::of)
        .filter(closed -> closed.questions() >= LEAST_ANSWERS)
        .sorted(Comparator.comparing(closed -> closed.instrument().instrument()))
        .toList();
  }

  private static ClosedItems of(Instrument instrument) {
    List<String> columns = new ArrayList<>();
    List<Integer> question = new ArrayList<>();
    for (int i = 0; i < instrument.items().size(); i++) {
      for (Item column : instrument.items().get(i).columns()) {
        if (column.kind() == Item.Kind.CLOSED) {
          columns.add(column.id());
          question.add(i);
        }
      }
    }
    return new ClosedItems(instrument, columns, question);
  }

  private long questions() {
    return question.stream().distinct().count();
  }

  /**
   * Whether answers are compared with those of others: there are enough of them, and they are not
   * all the same.
   *
   * @param codes answers by column
   */
  public boolean areCompared(byte[] codes) {
    return answered(codes) >= LEAST_ANSWERS && !isOneAnswer(codes);
  }

  /** Questions with a valid answer. */
  public int answered(byte[] codes) {
    int answered = 0;
    int last = -1;
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] >= 0 && question.get(i) != last) {
        answered++;
        last = question.get(i);
      }
    }
    return answered;
  }

  private static boolean isOneAnswer(byte[] codes) {
    int first = -1;
    for (byte code : codes) {
      if (code >= 0 && first >= 0 && code != first) {
        return false;
      }
      first = code >= 0 ? code : first;
    }
    return true;
  }
}
