package org.sojourn.transform.quote;

/**
 * What a respondent wrote in answer to an open question.
 *
 * @param id see {@link org.sojourn.model.estimate.QuoteId}
 * @param instrument id of the questionnaire
 * @param role who was asked
 * @param item id of the question
 * @param text the words
 */
record SaidWords(String id, String instrument, String role, String item, String text) {}
