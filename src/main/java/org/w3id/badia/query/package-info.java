/** Stored queries: loading, checking, binding of parameters, running and writing of results. */
package org.w3id.badia.query;
