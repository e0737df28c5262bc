package org.w3id.badia.lexicon;

import org.w3id.badia.text.Table;

/**
 * What a state's adjective stands for.
 *
 * @param state the slug of the state
 * @param feminine the adjective as it describes a body: باكستانية
 * @param armedForces the slug of its forces, empty where none is known
 * @param airForce the slug of its air force, empty where none is known
 */
public record Nationality(String state, String feminine, String armedForces, String airForce) {
  static Nationality of(Table.Row row) {
    return new Nationality(
        row.get("state"), row.get("feminine"), row.get("armed_forces"), row.get("air_force"));
  }
}
