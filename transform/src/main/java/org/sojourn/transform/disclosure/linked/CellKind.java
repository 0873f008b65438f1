package org.sojourn.transform.disclosure.linked;

/** What is to become of a cell. */
public enum CellKind {
  /** Has to be hidden, and an outsider must not work it out. */
  SENSITIVE,
  /** Has to be hidden for reasons of its own; working it out does no harm. */
  HIDDEN,
  /** May be shown or hidden. */
  OPEN,
  /** Is known to the outsider whatever is hidden. */
  KNOWN
}
