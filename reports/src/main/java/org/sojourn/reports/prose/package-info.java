/** The evaluator's own prose, with the figures that it quotes. */
package org.sojourn.reports.prose;
