/** The data as read-only tools of the Model Context Protocol. */
package org.w3id.badia.web.mcp;
