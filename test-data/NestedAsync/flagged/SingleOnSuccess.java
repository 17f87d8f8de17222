import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

class SingleOnSuccess {
  interface Cache {
    Completable put(String key, String value);
  }

  Single<String> load(Single<String> source, Cache cache, String key) {
    // BUG: Diagnostic contains: doOnSuccess drops what put returns: nobody subscribes
    return source.doOnSuccess(value -> cache.put(key, value));
  }
}
