import java.util.concurrent.ExecutorService;

class TaskOfField {
  private final ExecutorService pool;
  private final Runnable whenDone;

  TaskOfField(ExecutorService pool, Runnable whenDone) {
    this.pool = pool;
    this.whenDone = whenDone;
  }

  void done() {
    // BUG: Diagnostic contains: The future of submit is dropped
    pool.submit(whenDone);
  }
}
