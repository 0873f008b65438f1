/** From the cube to figures: which statistic of which base stands in which cell. Pure Java. */
package org.sojourn.transform.estimation;
