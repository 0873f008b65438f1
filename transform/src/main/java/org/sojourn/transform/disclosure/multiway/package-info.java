/**
 * Protection of tables of several dimensions with all margins, at the size of a dashboard: which of
 * these tables are published, and which of their cells are hidden.
 *
 * <p>{@link org.sojourn.transform.disclosure.multiway.MultiwaySuppression} makes a mask of a {@link
 * org.sojourn.transform.disclosure.multiway.MultiwayTable}; {@link
 * org.sojourn.transform.disclosure.multiway.MultiwayAudit} judges what is shown. In between, every
 * cell that must not be known has a proof: moves that lead to another table which agrees with all
 * that is shown.
 */
package org.sojourn.transform.disclosure.multiway;
