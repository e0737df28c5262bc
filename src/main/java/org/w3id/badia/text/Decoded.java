package org.w3id.badia.text;

import java.util.Optional;

/**
 * A decoded file.
 *
 * @param text its characters, the byte order mark left out
 * @param guessed the name of the encoding where the bytes alone had to tell it
 */
record Decoded(String text, Optional<String> guessed) {}
