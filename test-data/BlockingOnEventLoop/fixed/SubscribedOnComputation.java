import io.reactivex.Single;
import io.reactivex.schedulers.Schedulers;
import java.net.URL;

final class SubscribedOnComputation {
  Single<Integer> size(URL page) {
    return Single.fromCallable(
            () -> page.openConnection().getContentLength())
        .subscribeOn(Schedulers.io());
  }
}
