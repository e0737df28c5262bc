/** What is said about one thing: its triples, what points at it, its names, and their bytes. */
package org.w3id.badia.web.describe;
