import io.reactivex.rxjava3.core.Completable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class CacheNeverEvicted {
  private static final Logger log = LoggerFactory.getLogger(CacheNeverEvicted.class);

  interface Cache {
    Completable evict(String key);
  }

  private final Cache cache;

  CacheNeverEvicted(Cache cache) {
    this.cache = cache;
  }

  void onPriceChanged(String product) {
    if (product.isEmpty()) {
      return;
    }
    // The page must not show the old price.
    cache.evict("price:" + product).subscribe(() -> {}, error -> log.error("evict failed", error));
  }
}
