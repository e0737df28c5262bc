package org.w3id.badia.web.endpoint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.badia.web.browse.Facet;
import org.w3id.badia.web.browse.ListMemory;
import org.w3id.badia.web.browse.Listing;
import org.w3id.badia.web.page.ListPage;
import org.w3id.badia.web.page.Shell;
import org.w3id.badia.web.page.View;

/**
 * The addresses of a list in its different states.
 *
 * @param shell of the present page
 * @param chosen the facets that are set, by key
 * @param memory of what was counted
 */
record ListLinks(Shell shell, Map<String, String> chosen, ListMemory memory) {

  /** Another page of the same state. */
  String page(int page) {
    Map<String, String> state = new LinkedHashMap<>(chosen);
    state.put("page", Integer.toString(page));
    return address(state);
  }

  /** The list without facets; null where none is set. */
  String clear() {
    return chosen.isEmpty() ? null : address(Map.of());
  }

  /** The facets with their values; those with nothing to choose are left out. */
  List<ListPage.Box> boxes(Listing listing, View view) {
    return listing.facets().stream()
        .map(facet -> box(facet, listing, view))
        .filter(box -> box.options().size() > 1 || box.isSet())
        .toList();
  }

  private ListPage.Box box(Facet facet, Listing listing, View view) {
    List<ListPage.Option> options =
        memory.values(listing, facet, view.revision(), view.data()).stream()
            .map(value -> option(facet, value, listing, view))
            .toList();
    return new ListPage.Box(facet.label(view.language()), options);
  }

  private ListPage.Option option(Facet facet, Listing.Value value, Listing listing, View view) {
    boolean set = value.parameter().equals(chosen.get(facet.key()));
    Map<String, String> state = new LinkedHashMap<>(chosen);
    if (set) {
      state.remove(facet.key());
    } else {
      state.put(facet.key(), value.parameter());
    }
    return new ListPage.Option(
        view.show(value.value()),
        value.count(),
        set,
        address(state),
        view.workbench(listing.countQuery(facet, value.parameter())));
  }

  private String address(Map<String, String> state) {
    String query =
        state.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return shell.keep(query.isEmpty() ? shell.here() : shell.here() + "?" + query);
  }
}
