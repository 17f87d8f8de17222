import io.reactivex.rxjava3.core.Flowable;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class DisposableIsNoPublisher {
  private static final Logger log = LoggerFactory.getLogger(DisposableIsNoPublisher.class);

  void start(Runnable refresh) {
    Flowable.interval(1, TimeUnit.MINUTES)
        .subscribe(tick -> refresh.run(), error -> log.error("refresh failed", error));
  }
}
