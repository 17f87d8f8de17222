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
      for (String host : hosts) {
        Integer.parseInt(host);
      }
      LOG.log(Level.INFO, "fetched");
    }
  }

  public void start(ExecutorService pool, Fetcher fetcher) {
    pool.execute(fetcher);
  }

  public void give(ExecutorService pool, Runnable fetcher) {
    pool.execute(fetcher);
  }
}
