package org.sojourn.model.run;

/** Hears how a stage gets on. */
public interface Progress {

  /** A step begins, such as "read sources". */
  void begin(String step);

  /** So many of the files that the step writes are done, always told by one and the same thread. */
  default void advanced(int files, int all) {}

  /** Something about the steps that follow, such as why they are taken. */
  default void note(String text) {}

  /** Something for whoever watches, which no record keeps. */
  default void aside(String text) {}

  /** The step that began last is done, with the number of rows it dealt with. */
  void done(long rows);

  /** Hears nothing. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void begin(String step) {}

      @Override
      public void done(long rows) {}
    };
  }
}
