/**
 * Weights of a programme's responses: who could be asked against who answered, class by class, from
 * the counts of the cube. Pure Java.
 */
package org.sojourn.transform.weighting;
