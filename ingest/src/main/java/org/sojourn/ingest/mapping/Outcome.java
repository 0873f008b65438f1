package org.sojourn.ingest.mapping;

import java.util.List;

/** What became of a source row. */
public sealed interface Outcome {

  /** Everything that is wrong with the row, in the order of the mapping. */
  List<Issue> issues();

  /** The texts of the row that were read as values of another spelling. */
  List<Normalisation> normalisations();

  /**
   * The row is usable.
   *
   * @param values by the columns of the canonical table, without source, file and row
   * @param issues of single values only
   * @param normalisations texts read as another spelling
   */
  record Accepted(Object[] values, List<Issue> issues, List<Normalisation> normalisations)
      implements Outcome {}

  /**
   * The row goes to quarantine.
   *
   * @param issues at least one of the whole row
   * @param normalisations texts read as another spelling
   */
  record Refused(List<Issue> issues, List<Normalisation> normalisations) implements Outcome {}

  /**
   * The row is about somebody who was erased: nothing of it is kept, not even what is wrong with
   * it.
   *
   * @param exchange key of the exchange that the row is, null when it is none
   */
  record Left(String exchange) implements Outcome {

    @Override
    public List<Issue> issues() {
      return List.of();
    }

    @Override
    public List<Normalisation> normalisations() {
      return List.of();
    }
  }
}
