/** Two runs compared: figures that moved, and whether rows or definitions moved them. */
package org.sojourn.cli.diff;
