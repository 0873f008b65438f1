/** From XHTML to a tagged PDF; the only place that knows PDFBox and openhtmltopdf. */
package org.sojourn.reports.pdf;
