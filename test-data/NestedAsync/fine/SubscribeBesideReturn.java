import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

class SubscribeBesideReturn {
  interface Store {
    Completable delete(String key);

    Single<Long> count();
  }

  Single<Long> deleteAndCount(Store store, String key) {
    return store.delete(key).andThen(store.count());
  }
}
