/** The SPARQL 1.1 protocol, read only: what may run, for how long, and how its answer is sent. */
package org.w3id.badia.web.sparql;
