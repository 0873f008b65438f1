/** Respondents' own words: which may be quoted, and those that the evaluator's prose quotes. */
package org.sojourn.transform.quote;
