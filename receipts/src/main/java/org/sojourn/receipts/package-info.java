/**
 * The way from a published number back to its definition, its base and its rows. Rows are counted
 * again from the stored tables, by code that shares nothing with the cube.
 */
package org.sojourn.receipts;
