package org.w3id.badia.web.page;

import java.util.List;
import org.w3id.badia.web.export.Export;

/**
 * The page of the files that hold all of the data.
 *
 * @param shell what stands around it
 * @param files what can be downloaded
 */
public record DataPage(Shell shell, List<File> files) {

  /**
   * A file.
   *
   * @param name what it holds
   * @param path its name
   * @param href where it is
   */
  public record File(String name, String path, String href) {}

  /** The page of these files. */
  public static DataPage of(Shell shell, List<Export> exports) {
    return new DataPage(
        shell,
        exports.stream()
            .map(e -> new File(shell.t(e.key()), e.path(), shell.root() + e.path()))
            .toList());
  }
}
