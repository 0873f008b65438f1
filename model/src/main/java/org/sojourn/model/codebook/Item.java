package org.sojourn.model.codebook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.sojourn.model.programme.Text;

/**
 * One question of an instrument. The same id in instruments of other waves or roles is the same
 * question asked again: that is what pairs before with after, and one party with another.
 *
 * @param id column name in the canonical responses: lower case letters, digits and underscores
 * @param kind what an answer is; {@code closed} when left out
 * @param scale id of the scale of a closed item, or of each option of a multiple one, else null
 * @param label the question as asked
 * @param brief a few words for charts and tables
 * @param min least permitted amount, or null
 * @param max greatest permitted amount, or null
 * @param options what can be chosen; of a multiple item, else empty
 * @param consent of an open item, the yes/no item of the same instrument where respondents say that
 *     their words may be quoted, or null: then they never are
 */
public record Item(
    String id,
    Kind kind,
    String scale,
    Text label,
    Text brief,
    Double min,
    Double max,
    List<Option> options,
    String consent) {

  /** An item whose words, if it has any, are never quoted. */
  public Item(
      String id,
      Kind kind,
      String scale,
      Text label,
      Text brief,
      Double min,
      Double max,
      List<Option> options) {
    this(id, kind, scale, label, brief, min, max, options, null);
  }

  /** Fills in what a codebook leaves out. */
  public Item {
    kind = kind == null ? Kind.CLOSED : kind;
    scale = scale == null && kind == Kind.MULTIPLE ? YesNo.SCALE.id() : scale;
    brief = brief == null ? label : brief;
    options = options == null ? List.of() : List.copyOf(options);
  }

  /** Name of the column of {@code option}, an option's id. */
  public String column(String option) {
    return id + "_" + option;
  }

  /**
   * The items that hold the answers, one a column: of a multiple item a closed one for each option,
   * with codes of {@link YesNo}; of every other the item itself.
   */
  public List<Item> columns() {
    return kind == Kind.MULTIPLE ? options.stream().map(this::closed).toList() : List.of(this);
  }

  private Item closed(Option option) {
    return new Item(
        column(option.id()),
        Kind.CLOSED,
        scale,
        label.followedBy(option.label()),
        brief.followedBy(option.label()),
        null,
        null,
        List.of());
  }

  /** What an answer is. */
  public enum Kind {
    /** A code of a scale. */
    CLOSED,
    /** Any number of options. */
    MULTIPLE,
    /** A number. */
    AMOUNT,
    /** Free text: kept in the private store; published are only quotes with consent. */
    OPEN;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
