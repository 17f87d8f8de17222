import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.io.File;
import java.util.concurrent.TimeUnit;

final class IntervalOnComputation {
  Observable<String> watch(File inbox) {
    return Observable.interval(1, TimeUnit.SECONDS)
        .observeOn(Schedulers.io())
        .flatMap(tick -> Observable.fromArray(inbox.list()));
  }
}
