package org.sojourn.ingest.grid;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet, read one at a time. */
interface SheetRows extends Closeable {

  /** Most columns of a sheet. */
  int MOST_COLUMNS = 16_384;

  /** Most rows of a sheet. */
  int MOST_ROWS = 1_048_576;

  /**
   * The next row, null when there is none. Runtime exceptions of any kind mean that the sheet is
   * damaged.
   */
  WorkbookRow next() throws IOException, XMLStreamException;
}
