package org.sojourn.model.estimate;

/**
 * Short ids of figures: {@code E-} and eight characters that depend on nothing but what the figure
 * is, so that the same figure has the same id in every run.
 */
public final class EstimateId {

  private EstimateId() {}

  /** The id of a figure. */
  public static String of(
      String programme,
      String indicator,
      String item,
      Statistic statistic,
      Cell cell,
      Integer code) {
    String what =
        String.join(
            "\u001f",
            programme,
            indicator,
            item == null ? "" : item,
            statistic.id(),
            cell.breakdown(),
            cell.joined(),
            code == null ? "" : code.toString());
    return ShortId.of('E', what);
  }
}
