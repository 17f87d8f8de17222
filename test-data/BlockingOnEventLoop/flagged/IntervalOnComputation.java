import io.reactivex.rxjava3.core.Observable;
import java.io.File;
import java.util.concurrent.TimeUnit;

final class IntervalOnComputation {
  Observable<String> watch(File inbox) {
    return Observable.interval(1, TimeUnit.SECONDS)
        // BUG: Diagnostic contains: File.list blocks the RxJava 3 non-blocking scheduler
        .flatMap(tick -> Observable.fromArray(inbox.list()));
  }
}
