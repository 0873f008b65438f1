/**
 * Counts the tables of a run part by part, column by column, several parts at once, and keeps what
 * is counted of each beside the tables, under a name made of its content.
 */
package org.sojourn.quality.part;
