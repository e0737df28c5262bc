/**
 * What the web asks of any answer: media types, negotiation, conditional requests, problem details.
 */
package org.w3id.badia.web.http;
