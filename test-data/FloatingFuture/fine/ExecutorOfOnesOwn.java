import java.util.concurrent.Future;

class ExecutorOfOnesOwn {
  interface MainThread {
    Future<?> schedule(Runnable task);
  }

  // What becomes of a task's exceptions is for whoever implements it to say.
  void later(MainThread mainThread, Runnable task) {
    mainThread.schedule(task);
  }
}
