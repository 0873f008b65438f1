package org.sojourn.drafting.look;

/**
 * Where in a file the rows are.
 *
 * @param separator of text, null where it does not apply
 * @param encoding of text, null where it does not apply
 * @param sheet of a workbook with several, else null
 * @param headerRow row that names the columns, from 1
 */
public record Dialect(String separator, String encoding, String sheet, int headerRow) {

  /** Nothing to say: formats that arrange themselves. */
  public static final Dialect NONE = new Dialect(null, null, null, 1);
}
