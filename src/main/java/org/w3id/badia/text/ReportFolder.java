package org.w3id.badia.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;

/**
 * The reports that a path names: one file, or those of a folder with its manifest. Nothing is read
 * yet but the manifest; what cannot be a report is a problem, and the others go on.
 */
public final class ReportFolder {
  private final List<ReportFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private ReportFolder() {}

  /** Lists the reports of a file or folder, in the order of their names. */
  public static ReportFolder open(Path path) {
    ReportFolder folder = new ReportFolder();
    if (Files.isDirectory(path)) {
      folder.list(path);
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      folder.single(path);
    } else {
      folder.report(
          Problem.Code.UNREADABLE_FILE, path, "it does not exist", "check the path's spelling");
    }
    return folder;
  }

  private void single(Path file) {
    if (isRegular(file)) {
      Path manifest = file.resolveSibling(Manifest.FILE_NAME);
      boolean listed = Files.isRegularFile(manifest);
      String name = file.getFileName().toString();
      files.add(
          new ReportFile(file, listed ? Manifest.read(manifest).of(name) : ReportMetadata.NONE));
    }
  }

  private void list(Path folder) {
    Path manifestFile = folder.resolve(Manifest.FILE_NAME);
    Manifest manifest = Files.isRegularFile(manifestFile) ? Manifest.read(manifestFile) : null;
    Set<String> found = new LinkedHashSet<>();
    for (Path file : candidates(folder)) {
      String name = file.getFileName().toString();
      found.add(name);
      if (isInside(file, folder) && isRegular(file)) {
        ReportMetadata metadata = manifest == null ? ReportMetadata.NONE : manifest.of(name);
        files.add(new ReportFile(file, metadata));
      }
    }
    if (manifest != null) {
      manifest.files().stream().filter(f -> !found.contains(f)).forEach(manifest::missing);
      problems.addAll(manifest.problems());
    }
    withoutTwins();
    if (files.isEmpty() && problems.isEmpty()) {
      report(
          Problem.Code.NO_REPORTS,
          folder,
          "the folder has no reports",
          "put .txt or .html files into it");
    }
  }

  private List<Path> candidates(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(ReportFolder::isNamedAsReport).sorted().toList();
    } catch (IOException e) {
      report(
          Problem.Code.UNREADABLE_FILE,
          folder,
          "the folder cannot be listed",
          "check its permissions");
      return List.of();
    }
  }

  private static boolean isNamedAsReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && name.matches(".+\\.(txt|x?html?)");
  }

  /** A link may lead to another file of the folder, never out of it. */
  private boolean isInside(Path file, Path folder) {
    try {
      if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(folder.toRealPath())) {
        return true;
      }
      report(
          Problem.Code.UNREADABLE_FILE,
          file,
          "it is a link that leads out of the folder",
          "copy the file into the folder");
    } catch (IOException e) {
      report(
          Problem.Code.UNREADABLE_FILE, file, "it is a link that leads nowhere", "remove the link");
    }
    return false;
  }

  private boolean isRegular(Path file) {
    if (Files.isRegularFile(file)) {
      return true;
    }
    boolean folder = Files.isDirectory(file);
    report(
        Problem.Code.UNREADABLE_FILE,
        file,
        folder ? "it is a folder named like a report" : "it is a pipe or device, not a file",
        folder ? "rename the folder or name it on the command line" : "save its content as a file");
    return false;
  }

  /** Two files whose names give one slug would be one report. */
  private void withoutTwins() {
    Map<String, ReportFile> bySlug = new HashMap<>();
    files.removeIf(
        file -> {
          ReportFile twin = bySlug.putIfAbsent(Slug.of(file.id()), file);
          if (twin != null) {
            report(
                Problem.Code.DUPLICATE,
                file.path(),
                "its name gives the same IRI as " + twin.path().getFileName(),
                "rename one of them");
          }
          return twin != null;
        });
  }

  private void report(Problem.Code code, Path path, String found, String remedy) {
    problems.add(new Problem(code, path.toString(), found, remedy));
  }

  /** The files to read, in the order of their names. */
  public List<ReportFile> files() {
    return List.copyOf(files);
  }

  /** What is wrong with the folder or its manifest. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
