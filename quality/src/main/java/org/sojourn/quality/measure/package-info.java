/**
 * What is counted about the quality of the data. Each measure takes rows one by one and holds
 * counts, not rows; lists of single rows go to files as they come.
 */
package org.sojourn.quality.measure;
