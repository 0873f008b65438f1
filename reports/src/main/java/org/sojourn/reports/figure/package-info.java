/** Charts made of results, with title, note, source and alternative text. */
package org.sojourn.reports.figure;
