/**
 * The private page about the quality of a run's data: what was read, what was set aside and why,
 * and what should be looked at before anybody trusts a figure.
 *
 * <p>{@code rows} reads the stored tables, {@code measure} counts, {@code section} puts the counts
 * into words and tables, {@code page} sets them as HTML.
 */
package org.sojourn.quality;
