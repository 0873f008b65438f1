package org.sojourn.drafting.programme;

import org.sojourn.model.indicator.Construct;

/**
 * An indicator.
 *
 * @param id its name
 * @param label what readers see, in English
 * @param construct the report's chapter
 * @param criterion evaluation criterion
 * @param level Kirkpatrick's, 0 for none
 * @param measure as YAML on one line
 * @param byRole whether several roles are asked, so that it is divided by role
 * @param headline whether it can be on the first page
 */
record Figure(
    String id,
    String label,
    Construct construct,
    String criterion,
    int level,
    String measure,
    boolean byRole,
    boolean headline) {}
