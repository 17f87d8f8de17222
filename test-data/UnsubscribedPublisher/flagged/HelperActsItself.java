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
    // BUG: Diagnostic contains: Completable of read is dropped
    read(lines);
    // BUG: Diagnostic contains: Completable of stop is dropped
    stop();
    // BUG: Diagnostic contains: Completable of done is dropped
    done();
  }
}
