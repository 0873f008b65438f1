/** Spark's session: embedded, or on a cluster and with the jars that it lacks. */
package org.sojourn.cli.cluster;
