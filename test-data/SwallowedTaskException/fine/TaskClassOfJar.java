import java.util.TimerTask;
import java.util.concurrent.ExecutorService;

class TaskClassOfJar {
  private final ExecutorService pool;

  TaskClassOfJar(ExecutorService pool) {
    this.pool = pool;
  }

  // Nobody knows here what becomes of exceptions in such a task.
  void start(TimerTask[] tasks) {
    TimerTask first = tasks[0];
    pool.submit(first);
  }
}
