/** How far the parties of one exchange give the same answer to the same question. */
package org.sojourn.transform.stats.agreement;
