import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.Executors;

class GuavaSubmit {
  private final ListeningExecutorService pool =
      MoreExecutors.listeningDecorator(Executors.newCachedThreadPool());

  interface Feed {
    void poll();
  }

  void poll(Feed feed) {
    // BUG: Diagnostic contains: The future of submit is dropped
    // FIX: use execute
    // FIX: catch and report in the task
    pool.submit(feed::poll);
  }
}
