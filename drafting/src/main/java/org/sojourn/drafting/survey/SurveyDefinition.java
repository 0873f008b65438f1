package org.sojourn.drafting.survey;

import java.util.List;
import java.util.Map;

/**
 * What a survey tool's file says of a survey.
 *
 * @param tool the tool's name
 * @param name the survey's name or number in the tool
 * @param title language to the survey's title
 * @param languages of its texts, the survey's own first
 * @param questions in order, those that can be items
 * @param notes questions that are no items or are read with a guess, each with the reason
 */
public record SurveyDefinition(
    String tool,
    String name,
    Map<String, String> title,
    List<String> languages,
    List<Question> questions,
    List<String> notes) {}
