package org.w3id.badia.extract.tie;

import java.util.Optional;
import org.w3id.badia.model.Entity;

/** Whom a report means by names that need its context. */
public interface Recall {
  /** Whom الجيش means in the report, by its country. */
  Optional<Entity> context(String name);

  /** The known group of that name, or whom the name means in the report's country. */
  Optional<Entity> named(String name);

  /** The last one before a place in the text whose name holds that noun: الحركة. */
  Optional<Entity> called(String noun, int before);

  /** Remembers who a sentence names that no table has, so that a noun recalls him. */
  void remember(Entity entity, int at);

  /** The group that a known person is known for. */
  Optional<Entity> groupOf(Entity person);

  /** The last armed organisation named before a place in the text. */
  Optional<Entity> organisation(int before);

  /** The last armed organisation or league of such named before a place in the text. */
  Optional<Entity> league(int before);

  /** The last army of a state named before a place in the text. */
  Optional<Entity> army(int before);

  /** The known group of the militias that a state keeps, such as الميليشيات الإيرانية. */
  Optional<Entity> militiasOf(String state);

  /** The last league of armed groups named before a place in the text. */
  Optional<Entity> coalition(int before);

  /** Whether a noun names an armed group: حركة, جماعة. */
  boolean isBand(String noun);

  /** Whether a group is one of a state's own forces. */
  boolean isOfState(Entity group);

  /** The known group of the militias loyal to someone. */
  Optional<Entity> loyalTo(Entity patron);

  /** The known group with that noun in its name that is led by someone: تحالف. */
  Optional<Entity> ledBy(Entity leader, String noun);
}
