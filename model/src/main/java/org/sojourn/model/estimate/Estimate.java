package org.sojourn.model.estimate;

/**
 * One figure with everything that is needed to read it. Values, standard error and interval are in
 * the statistic's unit (percentages 0-100). A hidden figure has neither value, nor interval, nor
 * base.
 *
 * @param id short stable id, see {@link EstimateId}
 * @param indicator id of the indicator, or of a {@link BuiltIn}
 * @param item the item, where an indicator has several; else null
 * @param statistic what the figure is
 * @param cell where it stands
 * @param code answer code of an answer share, else null
 * @param value the figure, null unless published
 * @param standardError its standard error, or null
 * @param low lower limit of the interval, or null
 * @param high upper limit of the interval, or null
 * @param base unweighted number of valid answers, pairs, or exchanges; null when hidden
 * @param population how many there are to be asked, or null where it is not known
 * @param method how value and interval were computed
 * @param status whether it can be shown
 * @param reason why not, or of which day a figure is that stays as an earlier run published it;
 *     else null
 */
public record Estimate(
    String id,
    String indicator,
    String item,
    Statistic statistic,
    Cell cell,
    Integer code,
    Double value,
    Double standardError,
    Double low,
    Double high,
    Long base,
    Long population,
    String method,
    CellStatus status,
    String reason) {

  private static final String AS_OF = "as of ";

  /** Whether there is a value to show. */
  public boolean shown() {
    return status == CellStatus.PUBLISHED;
  }

  /** The same figure with other numbers. */
  public Estimate with(Double number, Double error, Double least, Double greatest) {
    return copy(number, error, least, greatest, base, population, method, status, reason);
  }

  /** The same figure with another base. */
  public Estimate withBase(Long number) {
    return copy(value, standardError, low, high, number, population, method, status, reason);
  }

  /** The same figure, computed in another way. */
  public Estimate withMethod(String way) {
    return copy(value, standardError, low, high, base, population, way, status, reason);
  }

  /**
   * The same figure as one of {@code programme} at {@code place}, under the id that it has there.
   */
  public Estimate at(String programme, Cell place) {
    return new Estimate(
        EstimateId.of(programme, indicator, item, statistic, place, code),
        indicator,
        item,
        statistic,
        place,
        code,
        value,
        standardError,
        low,
        high,
        base,
        population,
        method,
        status,
        reason);
  }

  /** The same figure as one of earlier data: {@code day} is their newest. */
  public Estimate asOf(String day) {
    return copy(value, standardError, low, high, base, population, method, status, AS_OF + day);
  }

  /** The newest day in the data of a figure that an earlier run published; else null. */
  public String earlierDay() {
    return shown() && reason != null && reason.startsWith(AS_OF)
        ? reason.substring(AS_OF.length())
        : null;
  }

  /** The same place with nothing but its status: what publication may know of a hidden figure. */
  public Estimate hidden(CellStatus why, String reasonShown) {
    return copy(null, null, null, null, null, null, method, why, reasonShown);
  }

  private Estimate copy(
      Double number,
      Double error,
      Double least,
      Double greatest,
      Long answers,
      Long asked,
      String way,
      CellStatus state,
      String why) {
    return new Estimate(
        id, indicator, item, statistic, cell, code, number, error, least, greatest, answers, asked,
        way, state, why);
  }
}
