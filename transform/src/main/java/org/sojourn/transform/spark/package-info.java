/** The one place of this module that knows Spark: from stored tables to a cube. */
package org.sojourn.transform.spark;
