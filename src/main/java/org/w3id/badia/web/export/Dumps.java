package org.w3id.badia.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.store.Backup;
import org.w3id.badia.web.describe.Serialiser;

/** Everything, compressed: the record as N-Quads, the view as Turtle. */
final class Dumps {
  private Dumps() {}

  /** Every named graph. */
  static void quads(DatasetGraph data, OutputStream out) throws IOException {
    Backup.write(data, out);
  }

  /** The default graph. */
  static void view(DatasetGraph data, OutputStream out) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(out, 16_384);
    StreamRDF writer = StreamRDFWriter.getWriterStream(gzip, RDFFormat.TURTLE_BLOCKS);
    writer.start();
    Serialiser.prefixes().forEach(writer::prefix);
    data.getDefaultGraph().find().forEachRemaining(writer::triple);
    writer.finish();
    gzip.finish();
  }
}
