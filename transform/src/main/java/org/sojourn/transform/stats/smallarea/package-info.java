/** Shares of many small groups, each drawn towards what all have in common. */
package org.sojourn.transform.stats.smallarea;
