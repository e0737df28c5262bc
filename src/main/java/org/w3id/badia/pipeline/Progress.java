package org.w3id.badia.pipeline;

/** Hears how far long work has got. */
public interface Progress {
  /** Hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String task, long steps) {
          // Nobody listens.
        }

        @Override
        public void step() {
          // Nobody listens.
        }

        @Override
        public void end() {
          // Nobody listens.
        }
      };

  /**
   * A task begins; an earlier one has ended.
   *
   * @param task what is done, for a person
   * @param steps how many steps it will take
   */
  void begin(String task, long steps);

  /** One step is done; may be called from any thread. */
  void step();

  /** The task has ended. */
  void end();
}
