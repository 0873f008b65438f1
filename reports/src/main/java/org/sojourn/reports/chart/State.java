package org.sojourn.reports.chart;

/** Whether a row or cell has a figure to draw; each state looks different. */
public enum State {
  /** A figure. */
  SHOWN,
  /** Kept back by disclosure control: hatched. */
  HIDDEN,
  /** Nobody answered: left empty. */
  EMPTY,
  /** Not defined for this base: left empty, said in words. */
  UNDEFINED
}
