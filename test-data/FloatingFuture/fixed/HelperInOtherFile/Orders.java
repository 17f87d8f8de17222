import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Orders {
  private static final Logger log = LoggerFactory.getLogger(Orders.class);
  private final Notifier notifier = new Notifier();

  void place(String order) {
    log.info("placed {}", order);
    notifier.announce(order)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                log.error("announce failed", error);
              }
            });
  }
}
