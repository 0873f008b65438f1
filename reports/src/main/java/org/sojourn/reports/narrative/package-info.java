/** Findings in sentences. */
package org.sojourn.reports.narrative;
