/** Counts as sections of the page: words, tables, and what needs attention. */
package org.sojourn.quality.section;
