import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.zookeeper.WatchedEvent;
import org.apache.zookeeper.Watcher;
import org.apache.zookeeper.ZooKeeper;

/** The calls with a callback wait for nothing. */
final class LeaderWatch implements Watcher {
  private final ZooKeeper zooKeeper;
  private final ScheduledExecutorService timer;
  private volatile byte[] leader;

  LeaderWatch(String hosts, ScheduledExecutorService timer) throws IOException {
    zooKeeper = new ZooKeeper(hosts, 30_000, this);
    this.timer = timer;
  }

  @Override
  public void process(WatchedEvent event) {
    zooKeeper.getData("/leader", this, (code, path, context, data, stat) -> leader = data, null);
  }

  void resign() {
    zooKeeper.delete(
        "/leader",
        -1,
        (code, path, context) -> timer.schedule(() -> leader = null, 5, TimeUnit.SECONDS),
        null);
  }
}
