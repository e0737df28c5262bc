package org.w3id.badia.web.suites;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A suite of the W3C, asked of a server that is started for it and closed after it. */
abstract class SuiteTest {
  static ServedSuite server;

  @BeforeAll
  static void start() {
    Suite.assumeThere();
    server = new ServedSuite();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }
}
