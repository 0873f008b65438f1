/**
 * The cube: for every cell of every breakdown, the counts that all figures are computed from. Pure
 * Java, serialisable, and additive: cubes of parts of the data add up to the cube of all of it, in
 * any order and grouping. The unit of adding is an exchange with all its responses, or a
 * registration.
 */
package org.sojourn.transform.cube;
