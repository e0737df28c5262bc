package org.w3id.badia.web.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A file of the whole data, made anew from the store when it is asked for.
 *
 * @param path below the root
 * @param contentType the value of Content-Type
 * @param type its code among the file types of the Publications Office of the EU
 * @param key of its name in the texts
 * @param writer writes it
 */
public record Export(String path, String contentType, String type, String key, Writer writer) {

  /** Writes a file from the data of an open transaction. */
  @FunctionalInterface
  public interface Writer {
    /** Writes all of it; closes nothing. */
    void write(DatasetGraph data, OutputStream out) throws IOException;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return contentType.split(";", 2)[0];
  }
}
