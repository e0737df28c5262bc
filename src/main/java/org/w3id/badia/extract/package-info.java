/** Reads a report's text into events, claims and affiliations. */
package org.w3id.badia.extract;
