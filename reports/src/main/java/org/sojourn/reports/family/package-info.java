/** Families of reports: one about each group of a breakdown of which answers can be shown. */
package org.sojourn.reports.family;
