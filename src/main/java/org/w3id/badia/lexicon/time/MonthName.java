package org.w3id.badia.lexicon.time;

/**
 * A month that a name stands for.
 *
 * @param number 1 to 12
 * @param hijri whether it is one of the Islamic calendar
 */
public record MonthName(int number, boolean hijri) {}
