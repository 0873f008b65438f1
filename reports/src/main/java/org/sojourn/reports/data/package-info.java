/** The published tables as CSV files with a dictionary, beside the report and inside it. */
package org.sojourn.reports.data;
