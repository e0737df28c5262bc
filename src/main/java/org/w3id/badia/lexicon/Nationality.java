package org.w3id.badia.lexicon;

/**
 * What a state's adjective stands for.
 *
 * @param state the slug of the state
 * @param armedForces the slug of its forces, empty where none is known
 * @param airForce the slug of its air force, empty where none is known
 */
public record Nationality(String state, String armedForces, String airForce) {}
