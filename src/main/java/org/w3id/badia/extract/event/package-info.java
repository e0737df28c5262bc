/** Applies frames to clauses and gathers what they tell into events. */
package org.w3id.badia.extract.event;
