import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;

class HelperActsItself {
  private Flowable<String> input;
  private final Completable sending;

  HelperActsItself(Completable sending) {
    this.sending = sending;
  }

  Completable read(Flowable<String> lines) {
    Flowable<String> trimmed;
    trimmed = lines.map(String::trim);
    return trimmed.doOnNext(System.out::println).ignoreElements();
  }

  Completable stop() {
    return sending.onErrorComplete().doOnComplete(() -> done().subscribe());
  }

  Completable done() {
    return Completable.fromAction(() -> input = null);
  }

  void reopen(Flowable<String> lines) {
    read(lines)
        .subscribe(() -> {}, error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error));
    stop()
        .subscribe(() -> {}, error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error));
    done()
        .subscribe(() -> {}, error ->
            Thread.currentThread()
                .getUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), error));
  }
}
