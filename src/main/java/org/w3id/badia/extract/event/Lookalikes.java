package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * What is told in the words of an attack and is none: a collision, a crime, a theft, a crowd, the
 * clearing of mines, a threat of the courts, a quarrel of words.
 */
final class Lookalikes {
  private final TellingWords words;

  Lookalikes(TellingWords words) {
    this.words = words;
  }

  /** Makes unreal what a sentence tells that only looks like an attack. */
  void read(List<Mention> mentions) {
    mentions.removeIf(this::isPunishment); // what is threatened is unreal and told all the same
    for (Mention mention : mentions) {
      mention.unreal |= is(mention);
    }
  }

  private boolean is(Mention mention) {
    return isNone(words, mention)
        || isCollision(mention)
        || isCrime(mention)
        || isTheft(mention)
        || isCrowd(mention)
        || isClearing(mention)
        || isFigure(mention)
        || isQuarrel(mention)
        || isTest(mention)
        || isOwnLife(mention);
  }

  /** ليس اقتتالاً وإنما خلاف: what somebody says it is not. */
  static boolean isNone(TellingWords words, Mention mention) {
    if (mention.noun == null || mention.clause == null) {
      return false;
    }
    int at = mention.clause.at(mention.noun);
    return at > 0 && words.is(TellingRole.IS_NOT, mention.clause.items.get(at - 1).unit().folded());
  }

  /** اصطدم قطار بشاحنة: no side of a fight is told. */
  private static boolean isCollision(Mention mention) {
    return mention.kind == EventKind.CLASH
        && mention.noun == null
        && mention.agents.isEmpty()
        && mention.patients.isEmpty()
        && Seek.any(mention.clause.items, i -> i.isPhrase(PhraseClass.VEHICLE));
  }

  /** قُتل على يد ابن عمه, برصاص زوجها: what people do to each other is a crime and no attack. */
  private static boolean isCrime(Mention mention) {
    return mention.harmOnly && Likeness.areCivilians(mention.agents);
  }

  /** سطو نفذه لصوص: thieves rob, and attack nobody. */
  private boolean isTheft(Mention mention) {
    Clause relative = relative(mention);
    return mention.kind == EventKind.LOOTING_ARSON
        && (hasThieves(mention.clause) || relative != null && hasThieves(relative));
  }

  private boolean hasThieves(Clause clause) {
    return clause.subject != null && isThief(clause.subject)
        || Seek.any(clause.items, i -> i.isPhrase() && isThief(i.phrase()));
  }

  private boolean isThief(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.PEOPLE
        && words.isStem(TellingRole.THIEVES, Anaphora.bareHead(phrase.surface()));
  }

  /** انتشر مدنيون أمام المقر: people who fight nobody are no troops. */
  private static boolean isCrowd(Mention mention) {
    return mention.kind == EventKind.DEPLOYMENT && Likeness.areCivilians(mention.agents);
  }

  /** فجرت فرق الهندسة ألغاماً, تفجير قذائف غير منفجرة: what is blown up to clear the ground. */
  private boolean isClearing(Mention mention) {
    boolean blast =
        switch (mention.kind) {
          case BOMBING, IED_BOMBING, SHELLING -> true;
          default -> false;
        };
    return blast
        && !mention.foiled
        && mention.tolls.isEmpty()
        && saysOrTellsOf(mention, TellingRole.CLEARS);
  }

  /** توعد مروجي الشائعات بالملاحقة القضائية: what a court is to do is no attack. */
  private boolean isPunishment(Mention mention) {
    return mention.kind == EventKind.THREAT && saysOrTellsOf(mention, TellingRole.PUNISHES);
  }

  /** قصف كلامي, فجّر قنبلة سياسية: the noun or the arms are not meant as such. */
  private boolean isFigure(Mention mention) {
    List<Item> items = mention.clause.items;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean meant =
          item.isPhrase(PhraseClass.WEAPON) || item.isPhrase() && item.phrase() == mention.noun;
      if (meant && words.isStem(TellingRole.FIGURATIVE, second(items, i))) {
        return true;
      }
    }
    return false;
  }

  /** The word behind the first of an item: its adjective, where it has one. */
  private static String second(List<Item> items, int at) {
    String[] own = items.get(at).folded().split(" ");
    if (own.length > 1) {
      return own[1];
    }
    boolean more = at + 1 < items.size() && !items.get(at + 1).isVerb();
    return more ? items.get(at + 1).unit().first().folded() : "";
  }

  /** هاجم تجار القرار, فتح الوزير النار على البرلمان: one without arms, nothing that can be hit. */
  private static boolean isQuarrel(Mention mention) {
    boolean people = areAll(mention, EntityKind.CIVILIANS) && mention.weapons.isEmpty();
    boolean quarrel =
        switch (mention.kind) {
          case ARMED_ASSAULT -> people || areAll(mention, EntityKind.PERSON);
          case CLASH -> areAll(mention, EntityKind.PERSON) && mention.weapons.isEmpty();
          default -> false;
        };
    return quarrel
        && mention.patients.isEmpty()
        && mention.objects.isEmpty()
        && mention.tolls.isEmpty();
  }

  private static boolean areAll(Mention mention, EntityKind kind) {
    return !mention.agents.isEmpty() && Seek.all(mention.agents, a -> a.entity().kind() == kind);
  }

  /** إحراق نفسه, أحرق نفسه: what one does to oneself alone. */
  private boolean isOwnLife(Mention mention) {
    return mention.kind == EventKind.LOOTING_ARSON && says(mention.clause, TellingRole.ONESELF);
  }

  /** اختبر الجيش صاروخاً سقط في البحر: what is tried out is fired at nobody. */
  private static boolean isTest(Mention mention) {
    Clause clause = mention.clause;
    return clause.opener == Clause.Opener.RELATIVE
        && clause.antecedent != null
        && clause.antecedent.phraseClass() == PhraseClass.WEAPON
        && clause.before.unreal;
  }

  /** The clause behind that of a mention that tells who is meant, null where none follows. */
  private static Clause relative(Mention mention) {
    Clause next = mention.clause.after;
    Item last = mention.clause.last();
    boolean who = last != null && last.unit().folded().endsWith("من"); // توعد كل من ينشرها
    return next != null && (who || next.opener == Clause.Opener.RELATIVE) ? next : null;
  }

  /** Whether its clause or the relative clause behind that has such a word. */
  private boolean saysOrTellsOf(Mention mention, TellingRole role) {
    Clause relative = relative(mention);
    return says(mention.clause, role) || relative != null && says(relative, role);
  }

  private boolean says(Clause clause, TellingRole role) {
    return Seek.any(clause.items, i -> says(i, role));
  }

  private boolean says(Item item, TellingRole role) {
    return item.isPhrase()
        ? Seek.any(List.of(item.folded().split(" ")), w -> words.isStem(role, w))
        : words.isStem(role, item.unit().folded());
  }
}
