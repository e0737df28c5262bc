package org.w3id.badia.web.describe;

import java.util.Map;

/**
 * A file of the whole data that the catalogue lists.
 *
 * @param path below the root
 * @param mediaType of the file as it is sent
 * @param type the code of its type in the file types of the Publications Office of the EU
 * @param names what it holds, by language
 */
public record DataFile(String path, String mediaType, String type, Map<String, String> names) {}
