package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.Sense;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Token;

/** The places within the name of a place: بادية الميادين names الميادين, a road both its ends. */
final class InnerPlaces {
  private static final Set<WordClass> FRAMES =
      Set.of(
          WordClass.AREA,
          WordClass.DIRECTION,
          WordClass.ROAD,
          WordClass.PLACE_HEAD,
          WordClass.FACILITY);

  private static final Set<String> SETTLEMENTS = Set.of("City", "Town", "Village");

  private static final Set<String> PROVINCES =
      Set.of("Governorate", "Province", "District", "Region");

  private final Lexicon lexicon;

  InnerPlaces(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The places that a known place of several words names behind its first word; the Gulf of Aden is
   * not in Aden.
   */
  List<PlaceName> of(Unit unit, Name whole) {
    List<PlaceName> inner = new ArrayList<>();
    List<Token> tokens = unit.tokens();
    boolean water =
        whole.entity().subkind().equals("River")
            || lexicon.naming().is(NamingRole.WATER, tokens.get(0).folded());
    if (tokens.size() < 2 || water || isCompound(tokens, whole) || !framed(tokens)) {
      return inner;
    }
    int at = 1;
    while (at < tokens.size()) {
      int length = longest(tokens, at, whole, inner);
      at += Math.max(1, length);
    }
    return inner;
  }

  /** تل ملح, خربة غزالة: a settlement that only its name calls a hill lies in no other. */
  private boolean isCompound(List<Token> tokens, Name whole) {
    return SETTLEMENTS.contains(whole.entity().subkind())
        && lexicon.naming().is(NamingRole.PLACE_COMPOUND, tokens.get(0).folded());
  }

  private boolean framed(List<Token> tokens) {
    return Seek.any(
        lexicon.matches(tokens, 0, 1),
        m -> Seek.any(m.senses(), s -> s instanceof Word w && FRAMES.contains(w.wordClass())));
  }

  private int longest(List<Token> tokens, int at, Name whole, List<PlaceName> inner) {
    for (Lexicon.Match match : lexicon.matches(tokens, at, tokens.size())) {
      boolean quarter =
          match.length() > 1 && lexicon.is(tokens.get(at).folded(), WordClass.DIRECTION);
      boolean fused = match.length() == 1 && isFused(match); // مضيق باب
      Optional<Name> name = quarter || fused ? Optional.empty() : place(match, whole);
      if (name.isPresent()
          && !isNamesake(name.get().entity(), whole.entity())
          && !(at > 1
              && match.analysis().proclitics().isEmpty()
              && liesBeside(tokens, name.get().entity(), whole.entity()))) {
        Token first = tokens.get(at);
        Token last = tokens.get(at + match.length() - 1);
        StringBuilder surface = new StringBuilder();
        tokens
            .subList(at, at + match.length())
            .forEach(t -> surface.append(surface.isEmpty() ? "" : " ").append(t.raw()));
        inner.add(
            new PlaceName(
                name,
                surface.toString(),
                "",
                PlacePrecision.CONTAINING,
                first.span().cover(last.span())));
        return match.length();
      }
    }
    return 0;
  }

  /** حي القصور holds no village of that name: a quarter may be called like any settlement. */
  private boolean isNamesake(KnownEntity inner, KnownEntity whole) {
    return whole.subkind().equals("Neighbourhood") && !lexicon.upwards(whole).contains(inner);
  }

  /** A short word whose first letter is no preposition, though the rest is a place. */
  private static boolean isFused(Lexicon.Match match) {
    return !match.analysis().proclitics().isEmpty() && match.analysis().stem().length() < 3;
  }

  /** جبل الزاوية in Syria holds no الزاوية of Libya; a crossing has two sides. */
  private boolean areApart(KnownEntity one, KnownEntity other) {
    Optional<String> first = country(one);
    return first.isPresent()
        && !one.subkind().equals("Crossing")
        && country(other).filter(c -> !c.equals(first.get())).isPresent();
  }

  /** ولاية النيل الأبيض holds no الأبيض, which only ends its name. */
  private boolean liesBeside(List<Token> tokens, KnownEntity inner, KnownEntity whole) {
    return PROVINCES.contains(whole.subkind())
        && lexicon.is(tokens.get(0).folded(), WordClass.PLACE_HEAD)
        && SETTLEMENTS.contains(inner.subkind())
        && !lexicon.upwards(inner).contains(whole);
  }

  private Optional<String> country(KnownEntity place) {
    List<KnownEntity> line = lexicon.upwards(place);
    return line.size() < 2 ? Optional.empty() : Optional.of(line.get(line.size() - 1).slug());
  }

  /** مدينة الرمادي: what the whole is called itself names no other place of that name. */
  private Optional<Name> place(Lexicon.Match match, Name whole) {
    boolean own =
        Seek.any(
            match.senses(),
            s -> s instanceof Name n && n.entity().slug().equals(whole.entity().slug()));
    if (own) {
      return Optional.empty();
    }
    for (Sense sense : match.senses()) {
      boolean other =
          sense instanceof Name name
              && name.entity().kind() == EntityKind.PLACE
              && name.entity().reviewed()
              && (name.words() > 1 || match.analysis().definite() == name.definite());
      if (other && !areApart(whole.entity(), ((Name) sense).entity())) {
        return Optional.of((Name) sense);
      }
    }
    return Optional.empty();
  }
}
