/** Amounts in words and digits, by a grammar over tokens. */
package org.w3id.badia.extract.number;
