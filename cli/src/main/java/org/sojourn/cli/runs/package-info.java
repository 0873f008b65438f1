/**
 * Run directories on a disk: how they are written, locked, noted, recovered and removed, what they
 * hold, and how they stand.
 */
package org.sojourn.cli.runs;
