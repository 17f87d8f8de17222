import reactor.core.publisher.Mono;

class LoopIsStarted {
  interface Budget {
    Mono<Void> take();

    Mono<Void> renew();
  }

  Mono<Void> start(Budget budget) {
    // BUG: Diagnostic contains: subscribe here is cut off from the outer publisher
    return budget.take().doOnSuccess(done -> budget.renew().subscribe());
  }
}
