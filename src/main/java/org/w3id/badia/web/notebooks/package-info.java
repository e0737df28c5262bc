/** How programs of analysts ask for data: snippets that the build runs. */
package org.w3id.badia.web.notebooks;
