package org.w3id.badia.web.describe;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What is said about one thing.
 *
 * @param topic the thing
 * @param graph its triples, the closure over blank nodes, its neighbours' names, and one page of
 *     the triples that point at it
 * @param inbound how many triples point at it
 * @param page which page of them, from 1
 * @param pages how many pages there are, at least 1
 */
public record Description(Node topic, Graph graph, long inbound, int page, int pages) {}
