/** What a report says against what it should say: figures, words, and everything else in it. */
package org.sojourn.reports.proof;
