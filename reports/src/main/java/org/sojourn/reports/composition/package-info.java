/** A report in the making: results, words, and the numbers of figures and tables. */
package org.sojourn.reports.composition;
