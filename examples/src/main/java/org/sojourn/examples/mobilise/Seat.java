package org.sojourn.examples.mobilise;

/**
 * One company's place in a completed exchange, before anything but its country and sector is known.
 *
 * @param company seats with the same text belong to the same company
 * @param land its country
 * @param activity its sector
 */
record Seat(String company, Land land, Activity activity) {}
