import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class NamedTaskTidiesUp {
  private static final Logger log = LoggerFactory.getLogger(NamedTaskTidiesUp.class);

  interface Peer {
    void connect();
  }

  private static final class Connector implements Runnable {
    private final Peer peer;
    private final CountDownLatch tried;
    private volatile boolean started;

    Connector(Peer peer, CountDownLatch tried) {
      this.peer = peer;
      this.tried = tried;
    }

    @Override
    public void run() {
      log.debug("{} are waiting", tried.getCount());
      started = true;
      try {
        peer.connect();
      } catch (Exception e) {
        log.error("no connection", e);
      } finally {
        tried.countDown();
      }
    }
  }

  void connect(ExecutorService pool, Iterable<Peer> peers, CountDownLatch tried) {
    for (Peer peer : peers) {
      Connector connector = new Connector(peer, tried);
      pool.submit(connector);
    }
  }
}
