package org.w3id.badia.web.page;

/**
 * The page of a file as it stands.
 *
 * @param shell what stands around it
 * @param text of the file
 */
public record FilePage(Shell shell, String text) {}
