/** The stored questions as an API, and the queries that run at the moment. */
package org.w3id.badia.web.queries;
