/** SPARQL updates, for a server whose owner has asked for them. */
package org.w3id.badia.web.update;
