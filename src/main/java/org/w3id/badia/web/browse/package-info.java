/** Lists that narrow by facets, whose state is in the address. */
package org.w3id.badia.web.browse;
