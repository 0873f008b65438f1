/** From a figure back to its definition and its rows, and from a refused row to its reason. */
package org.sojourn.cli.explain;
