import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

class SingleOnSuccess {
  interface Cache {
    Completable put(String key, String value);
  }

  Single<String> load(Single<String> source, Cache cache, String key) {
    // BUG: Diagnostic contains: doOnSuccess does not wait for what put starts in its callback
    return source.doOnSuccess(value -> cache.put(key, value));
  }
}
