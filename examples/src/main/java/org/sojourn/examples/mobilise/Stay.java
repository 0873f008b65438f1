package org.sojourn.examples.mobilise;

/**
 * An exchange, or the request for one.
 *
 * @param number from 1, in order of the request
 * @param state how the coordinator calls where it stands
 * @param sending the company that sends
 * @param host the company that receives, or null without a partner
 * @param dates its days
 * @param note the coordinator's remark, or empty
 */
record Stay(int number, String state, Company sending, Company host, StayDates dates, String note) {

  /** State of an exchange that was carried through. */
  static final String DONE = "done";

  /** State of an exchange given up by a party. */
  static final String CANCELLED = "cancelled";

  /** State of a request that was turned down. */
  static final String REFUSED = "refused";

  /** State of a request that never led to a match. */
  static final String LOOKING = "looking for a partner";

  /** Its key, such as {@code EX-012}. */
  String id() {
    return "EX-" + Numbers.padded(number, 3);
  }

  /** Name of the visiting employee: plainly invented. */
  String visitor() {
    return "Visitor " + Numbers.padded(number, 3);
  }

  /** Address of the visiting employee, in a domain reserved for examples. */
  String visitorEmail() {
    return "visitor." + Numbers.padded(number, 3) + "@example.org";
  }

  /** Whether it was carried through. */
  boolean done() {
    return state.equals(DONE);
  }
}
