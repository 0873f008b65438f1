package org.sojourn.reports.document;

import java.util.List;

/**
 * The first page.
 *
 * @param kicker what kind of document it is
 * @param title the report's title
 * @param subtitle a line under it, may be empty
 * @param noticeTitle heading of the notice
 * @param notice shown in a box, may be empty
 * @param facts term and text in turn
 * @param art id of the ornament
 */
public record Cover(
    String kicker,
    String title,
    String subtitle,
    String noticeTitle,
    String notice,
    List<Block.Point> facts,
    String art) {}
