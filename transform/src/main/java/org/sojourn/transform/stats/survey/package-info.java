/** Estimates of samples with strata, clusters and weights, by Taylor linearisation. */
package org.sojourn.transform.stats.survey;
