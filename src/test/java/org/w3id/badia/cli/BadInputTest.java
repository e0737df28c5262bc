package org.w3id.badia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.store.Store;

/** Bad input gets one clear message with the remedy and the right exit code; the rest goes on. */
class BadInputTest {
  private static final String SENTENCE =
      "قُتل سبعة من عناصر لواء القدس في كمين نفذه تنظيم داعش قرب السخنة.";

  @TempDir Path folder;
  private final Shell shell = new Shell();
  private Path reports;

  @BeforeEach
  void one_good_report() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("good.txt"), SENTENCE);
  }

  @Test
  void an_empty_file_is_told_and_the_others_go_in() throws IOException {
    Files.createFile(reports.resolve("empty.txt"));
    assertThat(extract()).isEqualTo(ExitCode.VIOLATIONS);
    assertThat(shell.messages()).contains("empty.txt", "EMPTY_FILE").contains("from 1 reports");
  }

  @Test
  void a_binary_file_is_told_and_the_others_go_in() throws IOException {
    Files.write(
        reports.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
    assertThat(extract()).isEqualTo(ExitCode.VIOLATIONS);
    assertThat(shell.messages()).contains("picture.txt", "NOT_TEXT").contains("from 1 reports");
  }

  @Test
  void a_folder_without_reports_is_unreadable_input() throws IOException {
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    assertThat(shell.run("extract", nothing.toString(), "--out", "-"))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(shell.messages()).contains("NO_REPORTS");
  }

  @Test
  void a_path_that_does_not_exist_is_unreadable_input() {
    assertThat(shell.run("extract", folder.resolve("nowhere").toString(), "--out", "-"))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(shell.messages()).contains("nowhere", "UNREADABLE_FILE");
  }

  @Test
  void a_manifest_that_names_a_missing_file_is_told() throws IOException {
    manifest("missing.txt,2024-01-01");
    assertThat(extract()).isEqualTo(ExitCode.VIOLATIONS);
    assertThat(shell.messages()).contains("missing.txt", "MISSING_REPORT");
  }

  @Test
  void a_malformed_date_is_told_with_its_line_and_the_report_goes_in() throws IOException {
    manifest("good.txt,2024-02-30");
    assertThat(extract()).isEqualTo(ExitCode.VIOLATIONS);
    assertThat(shell.messages())
        .contains("manifest.csv:2", "2024-02-30", "BAD_DATE")
        .contains("from 1 reports");
  }

  @Test
  void an_unknown_option_is_wrong_usage() {
    assertThat(shell.run("extract", "--frobnicate")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.messages()).contains("badia extract --help").doesNotContain("\tat ");
  }

  @Test
  void an_output_of_unknown_form_is_wrong_usage() {
    assertThat(shell.run("extract", reports.toString(), "--out", "out.docx"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.messages()).contains("out.docx", ".ttl");
  }

  @Test
  void a_query_that_does_not_exist_is_wrong_usage() {
    assertThat(shell.run("query", "no-such-question")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.messages()).contains("no-such-question", "BAD_QUERY");
  }

  @Test
  void a_query_that_does_not_parse_is_told_with_its_line() throws IOException {
    Path query = Files.writeString(folder.resolve("bad.rq"), "SELECT ?x\nWHERE { ?x ?y }");
    assertThat(shell.run("query", query.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(shell.messages()).contains("bad.rq", "line 2");
  }

  @Test
  void a_store_that_is_not_there_is_a_fault_of_the_store() {
    assertThat(shell.run("serve", "--store", folder.resolve("none").toString()))
        .isEqualTo(ExitCode.FAULT);
    assertThat(shell.messages()).contains("BAD_STORE", "badia up");
  }

  @Test
  void a_port_in_use_is_told_before_any_work() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int code =
          shell.run(
              "up",
              "--port",
              String.valueOf(taken.getLocalPort()),
              "--store",
              folder.resolve("store").toString());
      assertThat(code).isEqualTo(ExitCode.FAULT);
    }
    assertThat(shell.messages()).contains("PORT_IN_USE", "--port");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void a_port_that_cannot_be_is_wrong_usage() {
    assertThat(shell.run("up", "--port", "99999")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.messages()).contains("65535", "99999").doesNotContain("\tat ");
  }

  @Test
  void a_store_with_another_base_is_refused() {
    Path store = folder.resolve("store");
    LocalStore.open(store, Base.parse("https://example.org/")).close();
    assertThat(
            shell.run(
                "ingest",
                reports.toString(),
                "--store",
                store.toString(),
                "--base",
                "http://localhost:3030/"))
        .isEqualTo(ExitCode.FAULT);
    assertThat(shell.messages()).contains("OTHER_BASE", "https://example.org/");
  }

  @Test
  void a_store_that_is_held_is_refused() {
    Path path = folder.resolve("store");
    try (Store held = LocalStore.open(path, Base.DEFAULT)) {
      assertThat(held.commit()).isNotNegative();
      assertThat(shell.run("ingest", reports.toString(), "--store", path.toString()))
          .isEqualTo(ExitCode.FAULT);
    }
    assertThat(shell.messages()).contains("STORE_IN_USE");
  }

  private int extract() {
    return shell.run("extract", reports.toString(), "--out", "-");
  }

  private void manifest(String row) throws IOException {
    Files.writeString(reports.resolve("manifest.csv"), "file,published\n" + row + "\n");
  }
}
