import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.subjects.CompletableSubject;

class HelperActsItself {
  private Flowable<String> input;
  private final Completable sending;

  HelperActsItself(Completable sending) {
    this.sending = sending;
  }

  Completable read(Flowable<String> lines) {
    input = lines;
    return done();
  }

  Completable stop() {
    CompletableSubject stopped = CompletableSubject.create();
    sending.onErrorComplete().subscribe(stopped::onComplete);
    return stopped.hide();
  }

  Completable done() {
    return Completable.fromAction(() -> System.out.println(input));
  }

  void reopen(Flowable<String> lines) {
    read(lines);
    stop();
  }
}
