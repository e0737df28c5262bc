/** Finding things by their names and texts. */
package org.w3id.badia.web.search;
