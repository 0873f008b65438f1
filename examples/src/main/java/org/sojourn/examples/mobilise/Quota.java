package org.sojourn.examples.mobilise;

/**
 * How many answers to a question are valid and how many of these are favourable. The shares that
 * were published are rounded to whole per cent and come without a base: the bases here are
 * assumptions that give the published share.
 *
 * @param valid respondents who gave an answer that counts
 * @param favourable those of them who gave a favourable one
 */
record Quota(int valid, int favourable) {

  /** Published: 91 %. Here 40 of 44 = 90.9 %. */
  static final Quota SENDING_MATCH = new Quota(44, 40);

  /** Published: 95 %. Here 39 of 41 = 95.1 %. */
  static final Quota HOST_MATCH = new Quota(41, 39);

  /** Published with the next one: 90 %. Here together 74 of 82 = 90.2 %. */
  static final Quota SENDING_CROSS_BORDER = new Quota(42, 38);

  /** See {@link #SENDING_CROSS_BORDER}. */
  static final Quota HOST_CROSS_BORDER = new Quota(40, 36);

  /** Published with the next one: 75 %. Here together 60 of 80 = 75.0 %. */
  static final Quota SENDING_NEW_PRODUCTS = new Quota(41, 31);

  /** See {@link #SENDING_NEW_PRODUCTS}. */
  static final Quota HOST_NEW_PRODUCTS = new Quota(39, 29);

  /** Published: 90 %. Here 43 of 48 = 89.6 %. */
  static final Quota EXPECTED_SKILLS = new Quota(48, 43);

  /** Published: 81 %. Here 39 of 48 = 81.3 %. */
  static final Quota CAREER = new Quota(48, 39);

  /** Published as "close to 100 %". Here 40 of 41 = 97.6 %. */
  static final Quota STAFF_SKILLS = new Quota(41, 40);
}
