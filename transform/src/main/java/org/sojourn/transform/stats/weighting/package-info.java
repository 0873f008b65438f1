/**
 * Weights that make those who answered resemble those who were asked: classes, margins, trimming,
 * and what weights cost. A weight depends on the classes of a respondent only, so it can be applied
 * to counts.
 */
package org.sojourn.transform.stats.weighting;
