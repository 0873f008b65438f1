package org.sojourn.transform.disclosure;

import java.util.List;
import java.util.Map;
import org.sojourn.model.programme.Programme;

/**
 * The numbers of a base, the sums that bind them, and what was answered.
 *
 * @param network numbers and sums
 * @param answers how many gave each answer
 */
record Counted(Network network, AnswerCounts.Coded answers) {

  /** Numbers without answers. */
  static Counted ofNumbers(Network network) {
    return new Counted(network, new AnswerCounts.Coded(List.of(), Map.of()));
  }

  /** What is counted in {@code states}, of answers that are among {@code codes}. */
  static Counted of(Programme programme, Map<Place, State> states, List<Integer> codes) {
    Network network = new Network();
    states.forEach((place, state) -> network.put(place, state.base()));
    TableSums tables = new TableSums(network, programme);
    RoleSums roles = new RoleSums(network);
    tables.putMargins();
    roles.putDifferences();
    tables.addSums();
    roles.addSums();
    return new Counted(network, AnswerCounts.of(network, states, codes));
  }
}
