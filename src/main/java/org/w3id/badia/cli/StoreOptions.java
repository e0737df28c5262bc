package org.w3id.badia.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store (default: var/store in Badia's folder).")
  private Path folder = Home.defaultStore();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "The address that the IRIs of the data begin with, for a new store "
              + "(default: http://localhost:3030/).")
  private String base;

  Path folder() {
    return folder;
  }

  /** The base that the user asks for. */
  Optional<Base> base() {
    return Optional.ofNullable(base).map(Base::parse);
  }

  /** Opens the store, or makes it with the base asked for or a fallback. */
  Store openOrMake(Base fallback) {
    boolean exists = Files.isRegularFile(folder.resolve("base"));
    return exists && base == null
        ? LocalStore.openExisting(folder)
        : LocalStore.open(folder, base().orElse(fallback));
  }

  /** Opens a store that must be there. */
  Store openExisting() {
    return base == null || !Files.isRegularFile(folder.resolve("base"))
        ? LocalStore.openExisting(folder)
        : LocalStore.open(folder, base().orElseThrow());
  }
}
