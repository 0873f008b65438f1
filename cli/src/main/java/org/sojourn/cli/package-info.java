/**
 * The command line: which commands there are, and those that only read or draft a programme
 * directory.
 */
package org.sojourn.cli;
