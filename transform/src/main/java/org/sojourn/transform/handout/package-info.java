/**
 * Figures that are handed to single organisations about the exchanges that they sent, under the
 * same rules as what is published, and safe beside it.
 */
package org.sojourn.transform.handout;
