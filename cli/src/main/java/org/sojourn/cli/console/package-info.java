/**
 * The terminal: its width and colours, lines of progress, tables of text, paths and JSON as they
 * are printed.
 */
package org.sojourn.cli.console;
