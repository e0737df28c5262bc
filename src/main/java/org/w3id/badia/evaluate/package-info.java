/**
 * Scores extracted RDF against gold annotations, as MUC-4 did: the events of a report are aligned
 * one to one with the gold events, then slot fills are counted.
 */
package org.w3id.badia.evaluate;
