import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

class SubscribeBesideReturn {
  interface Store {
    Completable delete(String key);

    Single<Long> count();
  }

  Single<Long> deleteAndCount(Store store, String key) {
    // BUG: Diagnostic contains: subscribe here is cut off from the outer publisher
    store.delete(key).subscribe(() -> {}, error -> System.err.println(error));
    return store.count();
  }
}
