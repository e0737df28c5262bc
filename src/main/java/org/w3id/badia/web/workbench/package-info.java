/** What the page needs on which analysts write queries. */
package org.w3id.badia.web.workbench;
