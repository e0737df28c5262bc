/** One servlet for each kind of address. */
package org.w3id.badia.web.endpoint;
