/** The place where the graphs are kept: transactions, the view, the text and spatial indexes. */
package org.w3id.badia.store;
