/**
 * Statistics as pure functions of counts. Nothing here knows of files, Spark, programmes or
 * respondents: histograms go in, a {@link org.sojourn.transform.stats.Result} comes out, and what
 * cannot be estimated says why instead of being a NaN. Shares are 0 to 1 here; percentages are made
 * where estimates are written.
 */
package org.sojourn.transform.stats;
