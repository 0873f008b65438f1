/**
 * Comparison of independent groups: shares, ordered answers, tables, trends, and the adjustment of
 * p-values when many are looked at.
 */
package org.sojourn.transform.stats.compare;
