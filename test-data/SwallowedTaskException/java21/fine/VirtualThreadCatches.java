import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class VirtualThreadCatches {
  private static final Logger log = LoggerFactory.getLogger(VirtualThreadCatches.class);

  interface Mail {
    String deliver();
  }

  void deliver(Mail mail) {
    try (ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor()) {
      perTask.submit(
          () -> {
            try {
              log.info("delivered {}", mail.deliver());
            } catch (RuntimeException e) {
              log.error("not delivered", e);
            }
          });
    }
  }
}
