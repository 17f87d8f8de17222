import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class LoopIsStarted {
  interface Budget {
    Mono<Void> take();

    Mono<Void> renew();
  }

  Mono<Void> start(Budget budget) {
    return budget
        .take()
        .doOnSuccess(done -> budget.renew().subscribeOn(Schedulers.parallel()).subscribe());
  }
}
