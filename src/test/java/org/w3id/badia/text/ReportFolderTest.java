package org.w3id.badia.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.Problem;

class ReportFolderTest {
  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(root.resolve("reports"));
    Files.writeString(folder.resolve("b.txt"), "نص");
    Files.writeString(folder.resolve("a.html"), "<p>نص</p>");
    Files.writeString(folder.resolve("notes.md"), "not a report");
  }

  private void manifest(String text) throws IOException {
    Files.writeString(folder.resolve("manifest.csv"), text);
  }

  private Problem onlyProblem() {
    ReportFolder listed = ReportFolder.open(folder);
    assertThat(listed.files()).extracting(ReportFile::id).contains("a", "b");
    assertThat(listed.problems()).hasSize(1);
    return listed.problems().get(0);
  }

  @Test
  void text_and_html_files_are_reports_in_the_order_of_their_names() {
    ReportFolder listed = ReportFolder.open(folder);
    assertThat(listed.files()).extracting(ReportFile::id).containsExactly("a", "b");
    assertThat(listed.problems()).isEmpty();
  }

  @Test
  void the_manifest_says_what_is_known_of_a_report() throws IOException {
    manifest(
        "\uFEFFfile,title,publisher,published,language,url\n"
            + "b.txt,\"عنوان، مع فاصلة\",SANA,2023-03-09,ar,https://example.org/a\n");
    ReportMetadata metadata = ReportFolder.open(folder).files().get(1).metadata();
    assertThat(metadata.title()).isEqualTo("عنوان، مع فاصلة");
    assertThat(metadata.published()).contains(LocalDate.of(2023, 3, 9));
    assertThat(metadata.publisher()).contains("SANA");
    assertThat(ReportFolder.open(folder.resolve("b.txt")).files().get(0).metadata())
        .isEqualTo(metadata);
  }

  @Test
  void a_date_that_does_not_exist_is_told_with_line_and_column() throws IOException {
    manifest("file,title,published\na.html,\"two\nlines\",2020-01-01\nb.txt,t,2023-02-30\n");
    Problem problem = onlyProblem();
    assertThat(problem.code()).isEqualTo(Problem.Code.BAD_DATE);
    assertThat(problem.place()).endsWith("manifest.csv:4:published");
  }

  @Test
  void a_row_for_a_file_that_is_not_there_is_told() throws IOException {
    manifest("file,title\nmissing.txt,t\n");
    assertThat(onlyProblem().code()).isEqualTo(Problem.Code.MISSING_REPORT);
  }

  @Test
  void a_row_cannot_lead_out_of_the_folder() throws IOException {
    Files.writeString(root.resolve("secret.txt"), "x");
    manifest("file,title\n../secret.txt,t\n");
    assertThat(onlyProblem().code()).isEqualTo(Problem.Code.MISSING_REPORT);
    assertThat(ReportFolder.open(folder).files()).hasSize(2);
  }

  @Test
  void a_file_listed_twice_a_bad_url_and_a_bad_language_are_told() throws IOException {
    manifest("file,title\na.html,t\na.html,u\n");
    assertThat(onlyProblem().code()).isEqualTo(Problem.Code.DUPLICATE);
    manifest("file,url\na.html,javascript:alert(1)\n");
    assertThat(onlyProblem().place()).endsWith(":2:url");
    manifest("file,language\na.html,عربي\n");
    assertThat(onlyProblem().place()).endsWith(":2:language");
  }

  @Test
  void a_manifest_with_a_wrong_header_is_told_and_the_reports_go_in() throws IOException {
    manifest("name,title\na.html,t\n");
    assertThat(onlyProblem().code()).isEqualTo(Problem.Code.BAD_HEADER);
    manifest("file,headline\na.html,t\n");
    assertThat(onlyProblem().code()).isEqualTo(Problem.Code.BAD_HEADER);
    manifest("file,title\na.html\n");
    assertThat(onlyProblem().code()).isEqualTo(Problem.Code.BAD_CELL);
    manifest("file,title\na.html,\"never closed\n");
    assertThat(onlyProblem().code()).isEqualTo(Problem.Code.UNREADABLE_FILE);
  }

  @Test
  void a_folder_named_like_a_report_is_told() throws IOException {
    Files.createDirectory(folder.resolve("x.txt"));
    assertThat(onlyProblem().code()).isEqualTo(Problem.Code.UNREADABLE_FILE);
  }

  @Test
  void links_out_of_the_folder_and_broken_links_are_told() throws IOException {
    Files.writeString(root.resolve("secret.txt"), "x");
    Path link = folder.resolve("link.txt");
    Files.createSymbolicLink(link, root.resolve("secret.txt"));
    assertThat(onlyProblem().found()).contains("out of the folder");
    Files.delete(link);
    Files.createSymbolicLink(link, folder.resolve("nowhere.txt"));
    assertThat(onlyProblem().found()).contains("nowhere");
    Files.delete(link);
    Files.createSymbolicLink(link, folder.resolve("b.txt"));
    assertThat(ReportFolder.open(folder).files()).hasSize(3);
  }

  @Test
  void a_pipe_is_told_and_never_opened() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(
        process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0,
        "skipped: this machine makes no pipes");
    assertThat(onlyProblem().found()).contains("pipe");
  }

  @Test
  void two_names_that_give_one_iri_are_told() throws IOException {
    Files.writeString(folder.resolve("B.html"), "x");
    ReportFolder listed = ReportFolder.open(folder);
    assertThat(listed.files()).hasSize(2);
    assertThat(listed.problems()).extracting(Problem::code).containsExactly(Problem.Code.DUPLICATE);
  }

  @Test
  void a_folder_without_reports_and_a_path_that_is_not_there_are_told() throws IOException {
    Path empty = Files.createDirectory(root.resolve("empty"));
    assertThat(ReportFolder.open(empty).problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.NO_REPORTS);
    assertThat(ReportFolder.open(root.resolve("gone")).problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.UNREADABLE_FILE);
  }

  @Test
  void reports_inside_an_archive_are_listed_and_read() throws IOException {
    Path zip = root.resolve("a.zip");
    try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path inside = Files.createDirectory(archive.getPath("/reports"));
      Files.writeString(inside.resolve("z.txt"), "نص");
      ReportFolder listed = ReportFolder.open(inside);
      assertThat(listed.files()).hasSize(1);
      assertThat(new ReportReader().read(listed.files().get(0)).report()).isPresent();
    }
  }

  @Test
  void the_bundled_reports_read_without_a_problem() {
    ReportFolder bundled = ReportFolder.open(Texts.DATA.resolve("reports"));
    assertThat(bundled.problems()).isEmpty();
    assertThat(bundled.files())
        .isNotEmpty()
        .allSatisfy(f -> assertThat(new ReportReader().read(f).problems()).isEmpty());
  }
}
