/** Drawings of figures, one class per kind; the only place that knows JFreeChart. */
package org.sojourn.reports.chart;
