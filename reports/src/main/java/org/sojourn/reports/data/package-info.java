/** The published tables as CSV files with a dictionary. */
package org.sojourn.reports.data;
