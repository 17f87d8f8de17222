import com.google.common.util.concurrent.SettableFuture;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

public class TaskOfOwnClassIsGiven {
  private static final Logger LOG = Logger.getLogger("fetch");

  public static final class Fetcher implements Runnable {
    private final String[] hosts;

    Fetcher(String... hosts) {
      this.hosts = hosts;
    }

    @Override
    public void run() {
      try {
        for (String host : hosts) {
          Integer.parseInt(host);
        }
      } catch (Throwable e) {
        LOG.log(Level.SEVERE, "not fetched", e);
      }
    }
  }

  public void start(ExecutorService pool, Fetcher fetcher) {
    pool.submit(fetcher);
  }

  public void settle(ExecutorService pool, SettableFuture<String> done) {
    pool.submit(() -> done.set("done"));
  }
}
