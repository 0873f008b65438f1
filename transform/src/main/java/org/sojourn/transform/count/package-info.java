/**
 * Counting by columns: from the parts of the canonical tables to a cube, without a row ever being
 * made. The same counts as {@link org.sojourn.transform.cube.CubeBuilder}'s, for any number of
 * rows; topics that are not known here are left to that builder. Pure Java.
 */
package org.sojourn.transform.count;
