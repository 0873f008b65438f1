/**
 * Numbers that can be added up: what is counted of a part of the tables, and of all parts together.
 */
package org.sojourn.quality.count;
