/** How strong the evidence for an evaluation question is, by a stated rule. */
package org.sojourn.reports.evidence;
