/** Rules that derive triples from the view, kept up as it changes, and the reasons for each. */
package org.w3id.badia.infer;
