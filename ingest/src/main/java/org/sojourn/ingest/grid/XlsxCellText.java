package org.sojourn.ingest.grid;

/** The text of the cells of XLSX workbooks; formulas count by their stored value. */
final class XlsxCellText {

  private final SharedTexts texts;
  private final XlsxStyles styles;
  private final boolean from1904;

  XlsxCellText(SharedTexts texts, XlsxStyles styles, boolean from1904) {
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * The text of a cell.
   *
   * @param type its type by the file format, null for a number
   * @param style index of its style
   * @param value its stored value, not empty
   */
  String of(String type, int style, String value) {
    return switch (type == null ? "n" : type) {
      case "s" -> texts.get(Integer.parseInt(value.strip()));
      case "b" -> CellValues.truth(value.strip().equals("1"));
      case "n" -> number(Double.parseDouble(value.strip()), style);
      case "d" -> CellValues.isoDate(value);
      default -> value;
    };
  }

  private String number(double number, int style) {
    return styles.isDate(style) ? CellValues.date(number, from1904) : CellValues.number(number);
  }
}
