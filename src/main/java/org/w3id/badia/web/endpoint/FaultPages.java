package org.w3id.badia.web.endpoint;

import java.util.List;
import java.util.Map;
import org.w3id.badia.web.http.Faults;
import org.w3id.badia.web.http.Language;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Shell;
import org.w3id.badia.web.page.Texts;

/**
 * The page of a fault.
 *
 * @param root the path of the base
 * @param version of style sheet and scripts
 */
public record FaultPages(String root, String version) implements Faults.FaultPage {
  @Override
  public byte[] render(int status, String title, String detail, Language language) {
    Texts texts = Texts.in(language);
    String key = "fault." + status;
    String suffix = language == Language.ARABIC ? "?lang=ar" : "";
    Shell shell =
        new Shell(
            texts.has(key) ? texts.get(key) : title,
            texts,
            root,
            root,
            "",
            suffix,
            version,
            List.of(),
            null,
            null);
    return Pages.render("fault", Map.of("shell", shell, "status", status, "detail", detail));
  }
}
