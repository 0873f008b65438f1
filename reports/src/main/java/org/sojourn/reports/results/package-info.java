/** The published figures and counts of a run, by indicator and breakdown. */
package org.sojourn.reports.results;
