package org.w3id.badia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Base;

/** A store on a disk of its own that fills up; runs where the tests may mount one. */
class FullDiskTest {
  private static final Base BASE = Base.DEFAULT;

  @TempDir Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=400m", "badia-test", disk.toString()),
        "a small disk cannot be mounted here; that needs root on Linux");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  @Test
  void a_full_disk_is_told_reading_goes_on_and_so_does_writing_when_there_is_room_again()
      throws IOException {
    Path ballast = disk.resolve("ballast");
    try (LocalStore store = LocalStore.open(disk.resolve("store"), BASE)) {
      DurabilityTest.fill(store, 0, 5);
      var before = DurabilityTest.quads(store);
      try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
        byte[] zeros = new byte[1 << 20];
        while (Files.getFileStore(disk).getUsableSpace() > 8 << 20) {
          file.write(zeros);
        }
      }
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> DurabilityTest.fill(store, 5, 6))
            .isInstanceOfSatisfying(
                ProblemException.class,
                e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.DISK_FULL))
            .hasMessageContaining("Free some room");
        assertThat(DurabilityTest.quads(store)).as("reading goes on").isEqualTo(before);
      }
      Files.delete(ballast);
      DurabilityTest.fill(store, 5, 6);
      assertThat(DurabilityTest.quads(store)).hasSizeGreaterThan(before.size());
    }
    try (LocalStore store = LocalStore.openExisting(disk.resolve("store"))) {
      assertThat(store.holds(BASE.reportGraph("r5"))).isTrue();
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
