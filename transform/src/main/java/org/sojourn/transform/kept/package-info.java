/**
 * The cube between runs: how it is stored, of which parts of tables it is, and what the next run
 * can take of it. Knows files, not Spark.
 */
package org.sojourn.transform.kept;
