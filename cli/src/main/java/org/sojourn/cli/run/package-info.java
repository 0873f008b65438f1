/**
 * From a programme directory to a published run: options, key, stages, gates, and the lines that
 * close it.
 */
package org.sojourn.cli.run;
