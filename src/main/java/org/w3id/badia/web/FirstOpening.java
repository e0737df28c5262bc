package org.w3id.badia.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.web.browse.ListKind;
import org.w3id.badia.web.http.Language;

/**
 * Opens the pages that people begin with once, behind their backs: the first page and the lists in
 * both languages. They are kept until the data change, so that the first reader need not wait.
 */
public final class FirstOpening {
  private FirstOpening() {}

  /** Begins in a thread of its own, which holds up nothing and does not keep the program alive. */
  public static void begin(String url) {
    Thread thread = new Thread(() -> open(url), "first opening");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private static void open(String url) {
    HttpClient client = HttpClient.newHttpClient();
    List<String> pages = new ArrayList<>(List.of(""));
    for (ListKind kind : ListKind.values()) {
      pages.add(kind.path());
    }
    try {
      for (Language language : Language.values()) {
        for (String page : pages) {
          HttpRequest request =
              HttpRequest.newBuilder(URI.create(url + page))
                  .header("Accept", "text/html")
                  .header("Accept-Language", language.code())
                  .build();
          client.send(request, HttpResponse.BodyHandlers.discarding());
        }
      }
    } catch (IOException e) {
      // The server was stopped meanwhile: nothing is left to prepare.
      System.getLogger(FirstOpening.class.getName())
          .log(System.Logger.Level.DEBUG, "the pages were not prepared", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
