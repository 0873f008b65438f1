/**
 * Stored tables column by column, without rows: what counting millions of rows needs. A part of a
 * table is read whole, one column at a time; texts come as the numbers of their distinct values.
 */
package org.sojourn.tables.column;
