/**
 * The private page about the quality of a run's data: what was read, what was set aside and why,
 * and what should be looked at before anybody trusts a figure.
 *
 * <p>{@code part} counts the stored tables part by part, into the numbers of {@code count}, and
 * keeps them; {@code rows} reads what is listed row by row; {@code measure} says what the numbers
 * of all parts mean, {@code section} puts that into words and tables, {@code page} sets them as
 * HTML.
 */
package org.sojourn.quality;
