package org.sojourn.transform.estimation;

import org.sojourn.model.estimate.Cell;

/**
 * Where figures stand, and on how many they rest.
 *
 * @param indicator id of the indicator or built-in
 * @param item the item, where an indicator has several, else null
 * @param cell the cell
 * @param base how many answers, pairs or exchanges there are
 * @param population how many there are to be asked, null where that is not known
 */
record Spot(String indicator, String item, Cell cell, long base, Long population) {}
