/** Figures as pictures for slides; the only place that knows Batik. */
package org.sojourn.reports.picture;
