package org.w3id.badia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Report;

class ReportReaderTest {
  private static final String ARABIC =
      "هاجم مسلحون من التنظيم رتلاً على طريق السخنة، ما أسفر عن مقتل سبعة من العناصر.\n";

  @TempDir Path folder;

  private Reading read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new ReportReader().read(new ReportFile(file, ReportMetadata.NONE));
  }

  private static Problem.Code only(Reading reading) {
    assertThat(reading.report()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().get(0).code();
  }

  @Test
  void utf8_is_stored_as_it_stands() throws IOException {
    Report report = read("d01.txt", ARABIC.getBytes(StandardCharsets.UTF_8)).report().orElseThrow();
    assertThat(report.text()).isEqualTo(ARABIC);
    assertThat(report.id()).isEqualTo("d01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_decides_and_is_left_out(String charset) throws IOException {
    Reading reading = read("a.txt", ("\uFEFF" + ARABIC).getBytes(Charset.forName(charset)));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.report()).map(Report::text).contains(ARABIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
  void another_encoding_is_told_from_the_bytes_and_said(String charset) throws IOException {
    Reading reading = read("a.txt", ARABIC.repeat(3).getBytes(Charset.forName(charset)));
    assertThat(reading.report()).map(Report::text).contains(ARABIC.repeat(3));
    assertThat(reading.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(Problem.Code.GUESSED_ENCODING))
        .satisfies(p -> assertThat(p.found()).contains(charset));
  }

  @Test
  void a_short_text_in_windows_1256_is_read_too() throws IOException {
    Reading reading =
        read("a.txt", "هاجم المسلحون رتلاً".getBytes(Charset.forName("windows-1256")));
    assertThat(reading.report()).map(Report::text).contains("هاجم المسلحون رتلاً");
  }

  @Test
  void damaged_utf8_is_a_problem_that_names_the_byte() throws IOException {
    byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
    bytes[19] = (byte) 0xFF;
    Reading reading = read("a.txt", bytes);
    assertThat(only(reading)).isEqualTo(Problem.Code.NOT_TEXT);
    assertThat(reading.problems().get(0).found()).contains("byte 19");
  }

  @Test
  void an_utf16_text_cut_in_a_character_is_a_problem() throws IOException {
    byte[] whole = ("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16LE);
    assertThat(only(read("a.txt", java.util.Arrays.copyOf(whole, whole.length - 1))))
        .isEqualTo(Problem.Code.NOT_TEXT);
  }

  @Test
  void an_empty_file_and_one_of_spaces_have_no_text() throws IOException {
    assertThat(only(read("a.txt", new byte[0]))).isEqualTo(Problem.Code.EMPTY_FILE);
    assertThat(only(read("b.txt", " \n\t\u00A0".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Problem.Code.EMPTY_FILE);
  }

  @Test
  void a_binary_file_is_no_text() throws IOException {
    byte[] bytes = new byte[4096];
    new java.util.Random(7).nextBytes(bytes);
    assertThat(only(read("a.txt", bytes))).isEqualTo(Problem.Code.NOT_TEXT);
    assertThat(only(read("b.txt", new byte[4096]))).isEqualTo(Problem.Code.NOT_TEXT);
    assertThat(only(read("c.txt", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Problem.Code.NOT_TEXT);
    assertThat(only(read("d.txt", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Problem.Code.NOT_TEXT);
    assertThat(only(read("e.txt", "\u0001\u0002\u0003a".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Problem.Code.NOT_TEXT);
  }

  @Test
  void a_nul_makes_a_file_no_text() throws IOException {
    assertThat(only(read("a.txt", (ARABIC + "\0").getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Problem.Code.NOT_TEXT);
  }

  @Test
  void a_stray_control_becomes_one_space_and_bidi_controls_stay() throws IOException {
    String text = ARABIC.repeat(2) + "a\u0007b\uFFFEc\u202Ed";
    assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8)).report())
        .map(Report::text)
        .contains(ARABIC.repeat(2) + "a b c\u202Ed");
  }

  @Test
  void a_text_longer_than_any_report_is_a_problem() throws IOException {
    int times = ReportReader.LONGEST_TEXT / ARABIC.length() + 1;
    Reading reading = read("a.txt", ARABIC.repeat(times).getBytes(StandardCharsets.UTF_8));
    assertThat(only(reading)).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void a_file_beyond_the_limit_is_not_read_to_its_end() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), ARABIC.repeat(100).getBytes());
    Reading reading = new ReportReader(1000).read(new ReportFile(file, ReportMetadata.NONE));
    assertThat(only(reading)).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void a_file_that_is_gone_is_a_problem() {
    Reading reading =
        new ReportReader().read(new ReportFile(folder.resolve("no.txt"), ReportMetadata.NONE));
    assertThat(only(reading)).isEqualTo(Problem.Code.UNREADABLE_FILE);
  }

  @Test
  void a_saved_page_gives_its_article_and_what_its_head_says() throws IOException {
    String page =
        """
        <!DOCTYPE html><html lang="ar"><head><title>موقع | هجوم</title>
        <meta property="article:published_time" content="2023-03-09T10:00:00Z">
        <meta property="og:site_name" content="موقع الأخبار"></head>
        <body><nav>الرئيسية سياسة رياضة</nav>
        <article><h1>هجوم قرب تدمر</h1><div class="share-buttons">شارك</div>
        <p>هاجم مسلحون <b>رتلاً</b> قرب&nbsp;تدمر.</p><script>alert(1)</script>
        <p>وقُتل سبعة<br>من العناصر.</p></article>
        <aside>اقرأ أيضاً: خبر آخر</aside><footer>جميع الحقوق</footer></body></html>
        """;
    Report report = read("a.html", page.getBytes(StandardCharsets.UTF_8)).report().orElseThrow();
    assertThat(report.text())
        .isEqualTo("هجوم قرب تدمر\nهاجم مسلحون رتلاً قرب تدمر.\nوقُتل سبعة\nمن العناصر.");
    assertThat(report.title()).isEqualTo("هجوم قرب تدمر");
    assertThat(report.published()).contains(LocalDate.of(2023, 3, 9));
    assertThat(report.publisher()).contains("موقع الأخبار");
  }

  @Test
  void a_page_says_its_own_encoding() throws IOException {
    String page =
        "<html><head><meta charset=windows-1256></head><body><p>" + ARABIC + "</p></body></html>";
    Reading reading = read("a.htm", page.getBytes(Charset.forName("windows-1256")));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.report()).map(Report::text).contains(ARABIC.strip());
  }

  @Test
  void a_page_named_txt_is_read_as_a_page() throws IOException {
    String page = "<!DOCTYPE html><html><body><p>هجوم في تدمر</p></body></html>";
    assertThat(read("a.txt", page.getBytes(StandardCharsets.UTF_8)).report())
        .map(Report::text)
        .contains("هجوم في تدمر");
  }
}
