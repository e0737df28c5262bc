package org.w3id.badia.web.endpoint;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.AnswerCache;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Caching;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.Negotiation;
import org.w3id.badia.web.http.Validator;

/** An endpoint whose resources come in every form: negotiation, validators and cache. */
abstract class Described extends Endpoint {
  private static final long serialVersionUID = 1L;
  private static final String TYPES =
      Format.all().stream().map(Format::mediaType).collect(Collectors.joining(", "));

  final transient Service service;

  Described(Service service) {
    super(service.faults());
    this.service = service;
  }

  /**
   * What is asked for, once the form is chosen.
   *
   * @param ask the request
   * @param path of the resource below the root, without a suffix that names a form
   * @param format the form
   * @param negotiated whether Accept chose it
   */
  record Wanted(Ask ask, String path, Format format, boolean negotiated) {}

  /** Makes the body and the headers that are the resource's own. */
  abstract Answer make(Wanted wanted);

  @Override
  protected Answer answer(Ask ask) {
    Wanted wanted = wanted(ask);
    Validator validator = service.site().validator(variant(wanted));
    String vary = vary(wanted);
    String tags = ask.header("If-None-Match");
    if (validator.names(tags)) { // who has the tag had the answer: the store need not be asked
      return unchanged(validator, vary);
    }
    AnswerCache.Key key = new AnswerCache.Key(validator.etag(), ask.path(), ask.query() + vary);
    Answer full = service.answers().get(key, () -> finish(make(wanted), validator, vary));
    return validator.matches(tags, ask.header("If-Modified-Since"))
        ? unchanged(validator, vary)
        : full;
  }

  private static Answer unchanged(Validator validator, String vary) {
    return finish(new Answer(304, null, List.of(), new byte[0]), validator, vary);
  }

  private Wanted wanted(Ask ask) {
    String path = ask.path().substring(1);
    String suffix = suffix(path);
    Negotiation.Choice choice =
        Negotiation.choose(suffix, ask.parameter("format").orElse(null), ask.accept(), Format.all())
            .orElseThrow(() -> HttpFault.notAcceptable(TYPES));
    String bare = suffix == null ? path : path.substring(0, path.length() - suffix.length() - 1);
    return new Wanted(ask, bare, choice.format(), choice.negotiated());
  }

  private static String suffix(String path) {
    int dot = path.lastIndexOf('.');
    if (dot < 0 || dot < path.lastIndexOf('/')) {
      return null;
    }
    String ending = path.substring(dot + 1); // that of 1.0.0 names no form
    return Format.all().stream()
        .map(Format::suffix)
        .filter(ending::equals)
        .findFirst()
        .orElse(null);
  }

  private String variant(Wanted wanted) {
    return wanted.format() == Format.HTML
        ? service.version() + '-' + wanted.ask().language().code()
        : wanted.format().suffix();
  }

  private static String vary(Wanted wanted) {
    boolean language = wanted.format() == Format.HTML && !wanted.ask().languageNamed();
    if (wanted.negotiated()) {
      return language ? "Accept, Accept-Language" : "Accept";
    }
    return language ? "Accept-Language" : null;
  }

  private static Answer finish(Answer answer, Validator validator, String vary) {
    Answer full = answer.with(Caching.HEADER, Caching.SHARED);
    for (Map.Entry<String, String> header : validator.headers()) {
      full = full.with(header.getKey(), header.getValue());
    }
    return vary == null ? full : full.with("Vary", vary);
  }

  /** The Link headers that lead to the other forms of a document. */
  Answer linked(Answer answer, Function<Format, String> address, Format present) {
    Iris iris = service.site().iris();
    Answer full = answer;
    for (Format format : Format.all()) {
      if (format != present) {
        full =
            full.with(
                "Link",
                "<%s>; rel=\"alternate\"; type=\"%s\""
                    .formatted(address.apply(format), format.mediaType()));
      }
    }
    return full.with("Link", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
        .with("Link", "<" + iris.address(".well-known/void") + ">; rel=\"describedby\"");
  }
}
