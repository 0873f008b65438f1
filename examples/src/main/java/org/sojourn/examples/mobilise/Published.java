package org.sojourn.examples.mobilise;

import java.time.LocalDate;

/**
 * What is publicly known of the MobiliseSME pilot in figures, from the EURES article of 7 June 2018
 * and the project's news of 21 April and 31 October 2017. Everything else is assumed.
 */
final class Published {

  /** First day of the pilot, as far as known: the month is published. */
  static final LocalDate FIRST_DAY = LocalDate.of(2016, 11, 1);

  /** Last day of the pilot, as far as known: the month is published. */
  static final LocalDate LAST_DAY = LocalDate.of(2017, 6, 30);

  /** The day for which interim figures were published. */
  static final LocalDate INTERIM_DAY = LocalDate.of(2017, 4, 18);

  /** Companies registered by {@link #INTERIM_DAY}. */
  static final int REGISTERED_AT_INTERIM = 250;

  /** Exchanges done or running on {@link #INTERIM_DAY}. */
  static final int BEGUN_AT_INTERIM = 25;

  /** Exchanges in negotiation on {@link #INTERIM_DAY}. */
  static final int NEGOTIATED_AT_INTERIM = 25;

  /** Companies registered at the end: "more than 400". */
  static final int MORE_THAN_REGISTERED = 400;

  /** Exchanges carried through. */
  static final int EXCHANGES = 54;

  /** Countries of the companies that took part in them. */
  static final int COUNTRIES = 16;

  /** Sectors of these companies, taken as NACE divisions. */
  static final int SECTORS = 23;

  /** Shortest stay: two weeks. */
  static final int SHORTEST_STAY_DAYS = 14;

  /** Longest stay: two months. */
  static final int LONGEST_STAY_DAYS = 61;

  private Published() {}
}
