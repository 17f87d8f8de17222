import java.io.IOException;
import org.apache.zookeeper.KeeperException;
import org.apache.zookeeper.WatchedEvent;
import org.apache.zookeeper.Watcher;
import org.apache.zookeeper.ZooKeeper;

final class LeaderWatch implements Watcher {
  private final ZooKeeper zooKeeper;
  private volatile byte[] leader;

  LeaderWatch(String hosts) throws IOException {
    zooKeeper = new ZooKeeper(hosts, 30_000, this);
  }

  @Override
  public void process(WatchedEvent event) {
    try {
      // BUG: Diagnostic contains: ZooKeeper.getData blocks the ZooKeeper event loop
      leader = zooKeeper.getData("/leader", this, null);
    } catch (KeeperException e) {
      leader = null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void resign() {
    zooKeeper.delete(
        "/leader",
        -1,
        (code, path, context) -> {
          try {
            // BUG: Diagnostic contains: lambda passed to ZooKeeper#delete
            Thread.sleep(5_000);
            leader = null;
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        null);
  }
}
