/** The data as a whole: dumps, tables, points and feeds. */
package org.w3id.badia.web.export;
