/** What a report says, as plain values: reports, spans, mentions, events, claims and problems. */
package org.w3id.badia.model;
