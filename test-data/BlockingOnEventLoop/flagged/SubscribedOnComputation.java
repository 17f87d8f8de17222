import io.reactivex.Single;
import io.reactivex.schedulers.Schedulers;
import java.net.URL;

final class SubscribedOnComputation {
  Single<Integer> size(URL page) {
    return Single.fromCallable(
            // BUG: Diagnostic contains: URLConnection.getContentLength blocks the RxJava 2 non-blocking
            () -> page.openConnection().getContentLength())
        .subscribeOn(Schedulers.computation());
  }
}
