import java.util.concurrent.ExecutorService;

class TaskOfFieldIsExecuted {
  private final ExecutorService pool;
  private final Runnable whenDone;

  TaskOfFieldIsExecuted(ExecutorService pool, Runnable whenDone) {
    this.pool = pool;
    this.whenDone = whenDone;
  }

  void done() {
    pool.execute(whenDone);
  }
}
