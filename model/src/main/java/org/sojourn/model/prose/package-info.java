/** The evaluator's own prose, as passages that a report can set. */
package org.sojourn.model.prose;
