package org.w3id.badia.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/**
 * A store as one file: its named graphs as compressed N-Quads, from which the view and the indexes
 * are built again.
 */
public final class Backup {
  private Backup() {}

  /** Writes every named graph, as they stand in the transaction of the caller. */
  public static void write(DatasetGraph data, OutputStream out) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(out, 16_384);
    StreamRDF writer = StreamRDFWriter.getWriterStream(gzip, Lang.NQUADS);
    writer.start();
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    quads.forEachRemaining(writer::quad);
    writer.finish();
    gzip.finish();
  }

  /**
   * Writes a store to a file, as it stands between two changes; others may read and write it
   * meanwhile. The file is whole or is not there.
   */
  public static void write(Store store, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      store.read(
          data -> {
            try (OutputStream out = Files.newOutputStream(part)) {
              write(data, out);
              return part;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Makes a store from a backup. Nothing is left in the folder unless all of it could be read.
   *
   * @param file what {@link #write} wrote, or a server's dump of the quads
   * @param folder where the store is to be; it must not hold one
   * @return how many quads were read
   * @throws ProblemException if the file is damaged or the folder holds a store
   */
  public static long restore(Path file, Path folder) throws IOException {
    if (Files.exists(folder.resolve("base"))) {
      throw new ProblemException(
          problem(
              folder,
              "there is a store already",
              "Name another folder with --store, or move that one away first."));
    }
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    delete(part);
    try {
      long quads = read(file, part);
      delete(folder);
      Files.move(part, folder);
      return quads;
    } finally {
      delete(part);
    }
  }

  private static long read(Path file, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = new GZIPInputStream(new BufferedInputStream(in));
        RestoredStore restored = new RestoredStore(folder)) {
      RDFParser.source(CloseShieldInputStream.wrap(plain))
          .lang(Lang.NQUADS)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(restored);
      // The parser takes a last line that is whole for the end; the checksum stands behind it.
      plain.transferTo(OutputStream.nullOutputStream());
      if (restored.quads() == 0) {
        throw damaged(file, "it holds no quads", null);
      }
      return restored.quads();
    } catch (java.nio.file.FileSystemException e) {
      throw e;
    } catch (IOException | RiotException | RuntimeIOException e) {
      throw damaged(file, "it breaks off or is no compressed N-Quads: " + e.getMessage(), e);
    }
  }

  private static ProblemException damaged(Path file, String found, Exception cause) {
    Problem problem = problem(file, found, "Take another backup; nothing was restored.");
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }

  private static Problem problem(Path where, String found, String remedy) {
    return new Problem(Problem.Code.BAD_STORE, where.toString(), found, remedy);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
