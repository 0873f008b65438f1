/**
 * From source files to canonical tables and quarantine.
 *
 * <p>A file is parsed row by row: {@code read} gives raw text rows, {@code mapping} makes canonical
 * values or issues of each, {@code parse} joins the two. {@code rule} judges usable rows against
 * each other. None of these knows Spark; {@code spark} spreads them over files and keys and writes
 * the tables.
 */
package org.sojourn.ingest;
