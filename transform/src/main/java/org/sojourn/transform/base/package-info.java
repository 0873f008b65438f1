/** Who stands behind a figure, as far as a programme's definitions say. */
package org.sojourn.transform.base;
