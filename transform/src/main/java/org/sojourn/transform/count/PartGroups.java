package org.sojourn.transform.count;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;

/** The exchanges of some parts, one after the other, for what has to see each of them. */
public final class PartGroups implements Iterator<ExchangeGroup> {

  private final CubePlan plan;
  private final Iterator<PartFile> parts;
  private ExchangePart part;
  private int next;

  /** The exchanges of {@code parts}. */
  public PartGroups(CubePlan plan, Iterator<PartFile> parts) {
    this.plan = plan;
    this.parts = parts;
  }

  @Override
  public boolean hasNext() {
    while (part == null || next == part.exchanges().size()) {
      if (part != null) {
        part.close();
        part = null;
      }
      if (!parts.hasNext()) {
        return false;
      }
      part = ExchangePart.open(plan, parts.next());
      next = 0;
    }
    return true;
  }

  @Override
  public ExchangeGroup next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return part.group(next++);
  }
}
