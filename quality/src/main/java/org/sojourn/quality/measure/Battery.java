package org.sojourn.quality.measure;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;

/**
 * The items of an instrument that share a scale.
 *
 * @param instrument the questionnaire
 * @param scale their scale
 * @param items at least {@link #LEAST_ITEMS}
 * @param positions of the items among the codebook's
 */
public record Battery(
    Instrument instrument, Scale scale, List<Item> items, List<Integer> positions) {

  /** Fewer items with one answer are too common to mean anything. */
  public static final int LEAST_ITEMS = 4;

  /** On a scale of two answers, one answer throughout says nothing. */
  public static final int LEAST_ANSWERS = 3;

  /** Copies the lists. */
  public Battery {
    items = List.copyOf(items);
    positions = List.copyOf(positions);
  }

  /** The batteries of {@code codebook}, by instrument and scale. */
  public static List<Battery> of(Codebook codebook) {
    List<Battery> batteries = new ArrayList<>();
    for (Instrument instrument : codebook.instruments()) {
      for (Scale scale : codebook.scales()) {
        Battery battery = of(codebook, instrument, scale);
        if (battery.items().size() >= LEAST_ITEMS && scale.answers().size() >= LEAST_ANSWERS) {
          batteries.add(battery);
        }
      }
    }
    return batteries;
  }

  private static Battery of(Codebook codebook, Instrument instrument, Scale scale) {
    List<String> all = codebook.items().stream().map(Item::id).toList();
    List<Item> items =
        instrument.columns().stream().filter(item -> scale.id().equals(item.scale())).toList();
    return new Battery(
        instrument, scale, items, items.stream().map(item -> all.indexOf(item.id())).toList());
  }
}
