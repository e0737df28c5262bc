package org.w3id.badia.web.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.w3id.badia.web.describe.Site;

/** The files that there are. */
public final class Exports {
  private Exports() {}

  /** Those that the catalogue lists: data in several forms. */
  public static List<Export> data(Site site, Path queries) {
    return List.of(
        new Export(
            "data/badia.nq.gz", "application/gzip", "RDF_N_QUADS", "export.quads", Dumps::quads),
        new Export(
            "data/badia.ttl.gz", "application/gzip", "RDF_TURTLE", "export.view", Dumps::view),
        new Export(
            "data/events.csv",
            "text/csv; charset=utf-8",
            "CSV",
            "export.csv",
            (data, out) -> Tables.csv(queries, "events", data, out)),
        new Export(
            "data/events-acled.csv",
            "text/csv; charset=utf-8",
            "CSV",
            "export.acled",
            (data, out) -> Tables.csv(queries, "events-acled", data, out)),
        new Export(
            "data/events.geojson",
            "application/geo+json",
            "GEOJSON",
            "export.geojson",
            (data, out) -> Points.geoJson(queries, data, out)),
        new Export(
            "feed.atom",
            "application/atom+xml",
            "ATOM",
            "export.feed",
            (data, out) -> Feed.write(site.iris(), site.modified().get(), data, out)));
  }

  /** Those for crawlers. */
  public static List<Export> crawlers(Site site) {
    String robots =
        "User-agent: *\nDisallow: /sparql\nAllow: /\nSitemap: "
            + site.iris().iri("sitemap.xml")
            + "\n";
    return List.of(
        new Export(
            "sitemap.xml",
            "application/xml",
            "XML",
            "export.sitemap",
            (data, out) -> Sitemap.write(site.iris(), data, out)),
        new Export(
            "robots.txt",
            "text/plain; charset=utf-8",
            "TXT",
            "export.robots",
            (data, out) -> out.write(robots.getBytes(StandardCharsets.US_ASCII))));
  }
}
