/** Everything in words of one language: messages, numbers, names, sources. */
package org.sojourn.reports.words;
