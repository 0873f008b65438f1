/** The stored rows of a run that the quality of its data is judged by. */
package org.sojourn.quality.rows;
