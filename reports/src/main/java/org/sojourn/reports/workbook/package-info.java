/** The published figures as an accessible workbook: cover, contents, notes, one table a sheet. */
package org.sojourn.reports.workbook;
