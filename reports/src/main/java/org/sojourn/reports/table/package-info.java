/** Tables made of results. */
package org.sojourn.reports.table;
