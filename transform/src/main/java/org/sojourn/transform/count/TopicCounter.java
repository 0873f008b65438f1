package org.sojourn.transform.count;

import org.sojourn.transform.cube.Cube;

/** Counts topics over the parts of the exchanges. */
interface TopicCounter {

  /** Counts a part, whose cells are those that the spaces have loaded. */
  void count(ExchangePart part);

  /** Adds what was counted to {@code cube}, and forgets it. */
  void flush(Cube cube);

  /** Number of counts that are held, about. */
  long size();
}
