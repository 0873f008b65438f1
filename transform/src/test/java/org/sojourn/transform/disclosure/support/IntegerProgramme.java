package org.sojourn.transform.disclosure.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What an outsider can say about whole numbers that are not negative and bound by sums: integer
 * programming by ojAlgo. Nothing here knows how the product searches. Every answer is a table that
 * was checked in whole numbers, so that a solver's error cannot make a cell look safe.
 */
public final class IntegerProgramme {

  private static final long FAR = 10_000;

  /** Numbers by their position, each with its coefficient, that make a sum. */
  private record Row(Map<Integer, Integer> coefficients, long sum) {}

  private final int size;
  private final long[] most;
  private final List<Row> rows = new ArrayList<>();

  /** A number of unknown numbers from 0 to 10,000. */
  public IntegerProgramme(int size) {
    this.size = size;
    most = new long[size];
    Arrays.fill(most, FAR);
  }

  /** Says that a number is 0. */
  public void isZero(int position) {
    most[position] = 0;
  }

  /** Says that numbers, each times its coefficient, make a sum. */
  public void add(Map<Integer, Integer> coefficients, long sum) {
    Map<Integer, Integer> left = new TreeMap<>(coefficients);
    left.values().removeIf(coefficient -> coefficient == 0);
    if (!left.isEmpty()) {
      rows.add(new Row(left, sum));
    } else if (sum != 0) {
      throw new IllegalStateException("nothing makes " + sum);
    }
  }

  /** The least that these numbers can be together. */
  public long least(Iterable<Integer> wanted) {
    return solve(wanted, false);
  }

  /** The greatest that these numbers can be together; 10,000 is without end. */
  public long greatest(Iterable<Integer> wanted) {
    return solve(wanted, true);
  }

  private long solve(Iterable<Integer> wanted, boolean up) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      variables.add(model.newVariable("x" + i).integer().lower(0).upper(most[i]));
    }
    for (int r = 0; r < rows.size(); r++) {
      Expression row = model.newExpression("r" + r).level(rows.get(r).sum());
      rows.get(r)
          .coefficients()
          .forEach((i, coefficient) -> row.set(variables.get(i), coefficient));
    }
    wanted.forEach(i -> variables.get(i).weight(BigDecimal.ONE));
    Optimisation.Result result = up ? model.maximise() : model.minimise();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("no answer: " + result);
    }
    long[] values = new long[size];
    for (int i = 0; i < size; i++) {
      values[i] = Math.round(result.doubleValue(i));
    }
    requireTable(values);
    long sum = 0;
    for (int i : wanted) {
      sum += values[i];
    }
    return sum;
  }

  private void requireTable(long[] values) {
    for (int i = 0; i < size; i++) {
      if (values[i] < 0 || values[i] > most[i]) {
        throw new IllegalStateException("number " + i + " is " + values[i]);
      }
    }
    for (Row row : rows) {
      long sum = 0;
      for (Map.Entry<Integer, Integer> entry : row.coefficients().entrySet()) {
        sum += entry.getValue() * values[entry.getKey()];
      }
      if (sum != row.sum()) {
        throw new IllegalStateException(row + " is " + sum);
      }
    }
  }
}
