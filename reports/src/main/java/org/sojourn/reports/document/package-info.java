/** What stands on pages, as records, and the templates that set it. */
package org.sojourn.reports.document;
