package org.sojourn.model.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case of {@code checks/}: one source row and what must become of it. Exactly one of {@code
 * expect} and {@code refused} is given.
 *
 * @param name what it shows
 * @param source id of the source whose mapping is tried
 * @param row source column to raw text
 * @param expect canonical column or item to value; columns not named are not compared
 * @param refused the issue that quarantines the row or the value
 */
public record CheckCase(
    String name,
    String source,
    Map<String, String> row,
    Map<String, String> expect,
    Refused refused) {

  /** Fills in what a case leaves out. */
  public CheckCase {
    row = inOrder(row);
    expect = inOrder(expect);
  }

  private static Map<String, String> inOrder(Map<String, String> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * An expected refusal.
   *
   * @param code id of the issue code
   * @param column source column at fault
   */
  public record Refused(String code, String column) {}
}
