package org.w3id.badia.extract.time;

/**
 * A span of time that words tell: يومين, بنحو أسبوع.
 *
 * @param days how many days, 0 for hours
 * @param length how many tokens tell it
 */
public record DaySpan(int days, int length) {}
