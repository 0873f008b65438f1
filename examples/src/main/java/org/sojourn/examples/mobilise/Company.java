package org.sojourn.examples.mobilise;

import java.time.LocalDate;

/**
 * A registered company.
 *
 * @param number from 1, in order of registration
 * @param land its country
 * @param activity its sector
 * @param employees persons employed, or null where it did not say
 * @param registered day of registration
 */
record Company(int number, Land land, Activity activity, Integer employees, LocalDate registered) {

  /** Its key at the platform, such as {@code C-0123}. */
  String id() {
    return "C-" + digits();
  }

  /** Its name: plainly invented. */
  String name() {
    return "Company " + digits();
  }

  /** Name of the person to write to: plainly invented. */
  String contact() {
    return "Contact " + digits();
  }

  /** Address of the person to write to, in a domain reserved for examples. */
  String email() {
    return "contact." + digits() + "@example.org";
  }

  private String digits() {
    return Numbers.padded(number, 4);
  }
}
