/** What the counts of all parts say about the quality of the data, measure by measure. */
package org.sojourn.quality.measure;
