/** Answers as files for other programs than SPARQL clients. */
package org.w3id.badia.web.download;
