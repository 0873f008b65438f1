package org.sojourn.ingest.mapping;

import org.sojourn.ingest.read.RawRow;

/**
 * The key of a row whose source has none: the value of another column, or file and row number.
 *
 * @param key position of the key
 * @param from position of the column it is taken from, negative for file and row number
 */
record DefaultKey(int key, int from) implements TableFinish {

  @Override
  public void finish(RawRow row, String where, Draft draft) {
    if (draft.get(key) == null) {
      draft.set(key, from < 0 ? where : draft.get(from));
    }
  }
}
