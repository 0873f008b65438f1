/**
 * Tests and effect sizes of paired values (before and after, expected and realised), beside the
 * gain itself in {@link org.sojourn.transform.stats.PairedChange}.
 */
package org.sojourn.transform.stats.paired;
