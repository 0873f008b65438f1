/**
 * Protection of linked tables: which cells of tables that are bound by sums have to be hidden so
 * that an outsider who knows everything shown, every sum, and that counts are whole and not
 * negative cannot work out a sensitive one.
 *
 * <p>{@link org.sojourn.transform.disclosure.linked.LinkedTable} is the problem, {@link
 * org.sojourn.transform.disclosure.linked.Optimiser} solves it, {@link
 * org.sojourn.transform.disclosure.linked.Audit} judges a solution without knowing how it was
 * found. A cell is taken for protected only on proof: another table of whole numbers that agrees
 * with all that is shown ({@link org.sojourn.transform.disclosure.linked.Move}). Where no proof is
 * found, more is hidden; what the search for proofs misses costs cells, never protection.
 */
package org.sojourn.transform.disclosure.linked;
