/**
 * Intervals of shares beside the product's default (Wilson, in {@link
 * org.sojourn.transform.stats.Share}): the usual choices, each under its name, as functions of hits
 * and values.
 */
package org.sojourn.transform.stats.share;
