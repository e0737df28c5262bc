/** The order of the steps from a report's text to the store, nothing else. */
package org.w3id.badia.pipeline;
